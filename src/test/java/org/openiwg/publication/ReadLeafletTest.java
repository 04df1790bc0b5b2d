package org.openiwg.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadLeafletTest {

    private static final String ABOUT = "key,value\nname,Test\nedition,1\ndate,2026-11-02\nlanguage,en\n";
    private static final String LEAFLET =
            "id,panel,kind,text,value\ntitle,cover,heading,Title,\ncall,back,paragraph,Call 1-833-900-1010 now.,\n";

    @TempDir
    private Path folder;

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content, StandardCharsets.UTF_8);
    }

    private List<String> faults() {
        return catchThrowableOfType(FaultyLeaflet.class, () -> ReadLeaflet.folder(folder)).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void aFolderOfPlainFilesIsALeaflet() throws Exception {
        write("about.csv", ABOUT);
        write("leaflet.csv", LEAFLET);
        write("translations/fr.csv", "id,text\ntitle,Titre\ncall,Appelez le 1-833-900-1010.\n");

        LeafletSource source = ReadLeaflet.folder(folder);

        assertThat(source.languages()).containsExactly("en", "fr");
        assertThat(source.text(source.segments().getFirst(), "fr")).isEqualTo("Titre");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsPlace() throws Exception {
        write("about.csv", "key,value\nname,Test\nedition,1\ndate,soon\nlanguage,en\n");
        write("leaflet.csv", LEAFLET + "title,cover,heading,Again,\nBad Id,cover,paragraph,x,\nx,middle,chapter,x,\n");
        write("translations/fr.csv", "id,text\ntitle,\nnowhere,x\n");
        write("translations/tlh-xx.csv", "id,text\n");

        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault).startsWith("about.csv").contains("soon"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("leaflet.csv:4:").contains("“title” is there already"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("leaflet.csv:5:").contains("Bad Id"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("leaflet.csv:6:").contains("panel"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("translations/fr.csv:2:").contains("empty"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("translations/fr.csv:3:").contains("nowhere"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("translations/fr.csv:").contains("“call” is missing"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("translations/tlh-xx.csv").contains("language tag"));
    }

    @Test
    void aTranslationThatChangedAPhoneNumberIsRefusedWithItsLine() throws Exception {
        write("about.csv", ABOUT);
        write("leaflet.csv", LEAFLET);
        write("translations/fr.csv", "id,text\ntitle,Titre\ncall,Appelez le 1-833-900-1011.\n");
        write("translations/ar.csv", "id,text\ntitle,Titre\ncall,اتصل بالرقم 1010-900-833-1 الآن.\n");

        assertThat(faults())
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("translations/fr.csv:3:").contains("1-833-900-1011"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("translations/ar.csv:2:").contains("Latin"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("translations/ar.csv:3:").contains("wrong order"));
    }

    @Test
    void aFolderThatIsNoneIsSaid() {
        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault).contains("leaflet.csv").contains("no such file"));
    }
}
