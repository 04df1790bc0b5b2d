package org.openiwg.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;

class MeetingDocumentsTest {

    private static final Bilingual BODY = new Bilingual("Reef Group", "Groupe des récifs");

    private final MeetingDocuments documents = new MeetingDocuments();

    private static Meeting meeting(Audience audience) {
        return new Meeting(
                new MeetingId(new BodyId("reef"), "2026-12-03"),
                new Bilingual("Winter meeting", "Réunion d’hiver"),
                new When(
                        LocalDate.of(2026, 12, 3),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        ZoneId.of("America/Toronto")),
                new Bilingual("Room 1, 284 Wellington Street", "Salle 1, 284, rue Wellington"),
                "https://video.example.org/x",
                audience,
                false,
                MeetingState.HELD,
                MinutesState.OPEN,
                3,
                1,
                1,
                null,
                UUID.randomUUID(),
                1,
                0,
                7L);
    }

    private static AgendaItem item(int place, Audience audience, String said) {
        return new AgendaItem(
                UUID.randomUUID(),
                place,
                new Bilingual("Chart <b>&amp; " + place, "Carte œuvre « " + place + " »"),
                "A. Roy",
                15,
                Asked.DECISION,
                "",
                audience,
                1,
                new Bilingual(said, said + " en français"),
                1,
                List.of());
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void thePdfIsTaggedNamesItsLanguageAndTitleAndHasItsFontsEmbedded() throws Exception {
        List<AgendaItem> items = IntStream.rangeClosed(1, 24)
                .mapToObj(place -> item(place, Audience.PUBLIC, "What was said. ".repeat(30)))
                .toList();
        Minutes minutes = new Minutes(
                items,
                RollCall.of(
                        List.of("fisheries", "harbours"),
                        List.of(new Attendance("fisheries", Attendance.State.PRESENT, "A. Roy", 1)),
                        Quorum.MORE_THAN_HALF),
                List.of(),
                Names.of(List.of()));
        for (Language language : Language.values()) {
            byte[] pdf = documents.print(
                    documents.minutes(meeting(Audience.PUBLIC), minutes, Audience.PUBLIC, language, BODY));
            Path file =
                    Files.createDirectories(Path.of("target/screens")).resolve("minutes-" + language.code() + ".pdf");
            Files.write(file, pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
                assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
                assertThat(document.getDocumentInformation().getTitle())
                        .isEqualTo(language == Language.EN ? "Minutes" : "Compte rendu");
                assertThat(document.getNumberOfPages()).isGreaterThan(2);
                for (var name : document.getPage(0).getResources().getFontNames()) {
                    PDFont font = document.getPage(0).getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("NotoSans");
                }
                String pages = " / " + document.getNumberOfPages();
                assertThat(new PDFTextStripper().getText(document)).contains("1" + pages, "2" + pages);
            }
            assertThat(text(pdf))
                    .contains(language == Language.EN ? "Chart <b>&amp; 1" : "Carte œuvre « 1 »", "A. Roy");
        }
    }

    @Test
    void whoeverMayReadLessGetsADocumentOfTheirOwnWithoutTheRest() throws Exception {
        List<AgendaItem> items = List.of(
                item(1, Audience.PUBLIC, "for all"),
                item(2, Audience.MEMBERS, "for members"),
                item(3, Audience.CHAIRS, "for chairs"));
        List<MeetingDocuments.Made> made = documents.agenda(meeting(Audience.PUBLIC), items, BODY);
        assertThat(made)
                .extracting(MeetingDocuments.Made::audience)
                .containsExactly(
                        Audience.PUBLIC,
                        Audience.PUBLIC,
                        Audience.MEMBERS,
                        Audience.MEMBERS,
                        Audience.CHAIRS,
                        Audience.CHAIRS);
        assertThat(text(made.getFirst().file().content()))
                .contains("&amp; 1")
                .doesNotContain("&amp; 2", "&amp; 3", "video.example.org");
        assertThat(text(made.get(2).file().content()))
                .contains("&amp; 2", "video.example.org")
                .doesNotContain("&amp; 3");
        assertThat(text(made.get(4).file().content())).contains("&amp; 3");
        assertThat(MeetingDocuments.audiences(meeting(Audience.MEMBERS), items))
                .containsExactly(Audience.MEMBERS, Audience.CHAIRS);
    }
}
