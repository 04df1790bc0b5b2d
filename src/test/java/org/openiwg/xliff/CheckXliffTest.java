package org.openiwg.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiwg.platform.text.Language;

class CheckXliffTest {

    record Case(boolean valid, Version version, String code, String name, String document) {
        @Override
        public String toString() {
            return version.number() + " " + name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(CheckXliffTest.class.getResourceAsStream("/xliff/cases.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("(?m)^== (valid|invalid) (\\S+) (\\S+) (.*)\\n((?:(?!==).*\\n?)*)")
                    .matcher(text)
                    .results()
                    .map(one -> new Case(
                            one.group(1).equals("valid"),
                            Version.of(one.group(2)).orElseThrow(),
                            one.group(3),
                            one.group(4),
                            document(
                                    Version.of(one.group(2)).orElseThrow(),
                                    one.group(5).strip())))
                    .toList()
                    .stream();
        }
    }

    private static String document(Version version, String content) {
        if (content.startsWith("<xliff")) {
            return content;
        }
        boolean file = Pattern.compile("<(?:unit|group)\\b").matcher(content).find();
        return "<xliff xmlns='%s' version='%s' srcLang='en' trgLang='fr'><file id='f1'>%s</file></xliff>"
                .formatted(
                        version.namespace(), version.number(), file ? content : "<unit id='u1'>" + content + "</unit>");
    }

    private static List<Problem> judge(String document) {
        return CheckXliff.of(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatTheSpecificationsAllowIsValidAndWhatTheyForbidIsNot(Case one) {
        List<Problem> problems = judge(one.document());

        if (one.valid()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).extracting(Problem::code).contains(one.code());
            assertThat(problems).allSatisfy(problem -> {
                assertThat(problem.in(Language.EN)).isNotBlank();
                assertThat(problem.in(Language.FR)).isNotBlank();
            });
        }
    }

    @Test
    void aProblemNamesItsLineAndItsUnit() {
        List<Problem> problems = judge("""
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.1" version="2.1" srcLang="en">
                """.replace("document:2.1", "document:2.0") + """
                <file id="f">
                <unit id="greeting">
                <segment state="done"><source>A</source></segment>
                </unit></file></xliff>
                """);

        assertThat(problems.getFirst().line()).isEqualTo(4);
        assertThat(problems.getFirst().unit()).isEqualTo("greeting");
    }

    @Test
    void aDocumentTypeIsNotLetIn() {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>\n<xliff>&b;</xliff>";
        String outside = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>\n<xliff/>";
        String file = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><xliff>&a;</xliff>";

        for (String document : List.of(bomb, outside, file)) {
            assertThat(judge(document)).extracting(Problem::code).containsExactly("dtd");
        }
    }

    @Test
    void whatIsNoXmlIsSaidWithItsLine() {
        List<Problem> problems = judge("<xliff>\n<file>\n</xliff>");

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().code()).isEqualTo("no-xml");
        assertThat(problems.getFirst().line()).isEqualTo(3);
    }

    @Test
    void aFileOfMoreThanTwentyMegabytesIsRefusedBeforeItFillsTheMemory() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        InputStream document =
                new SequenceInputStream(new ByteArrayInputStream("<xliff>".getBytes(StandardCharsets.UTF_8)), endless);

        assertThat(CheckXliff.of(document, Optional.empty()))
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    @Test
    void aVersionCanBeForced() {
        String two = "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en'>"
                + "<file id='f'><unit id='u'><segment><source>A</source></segment></unit></file></xliff>";
        InputStream in = new ByteArrayInputStream(two.getBytes(StandardCharsets.UTF_8));
        InputStream again = new ByteArrayInputStream(two.getBytes(StandardCharsets.UTF_8));

        assertThat(CheckXliff.of(in, Optional.of(Version.V2_1))).isEmpty();
        assertThat(CheckXliff.of(again, Optional.of(Version.V2_0)))
                .extracting(Problem::code)
                .containsExactly("newer-version");
    }
}
