package org.openiwg.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The keys and notes are those of the tests of Go's golang.org/x/mod/sumdb/note, which the specification describes. */
class SignedNoteTest {

    static final String PETER_SECRET = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    static final String PETER_PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final VerifierKey PETER = Expect.ok(VerifierKey.parse(PETER_PUBLIC));
    private static final VerifierKey ENOCH =
            Expect.ok(VerifierKey.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"));

    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String BY_PETER =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String BY_ENOCH =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    @Test
    void signingGivesTheKnownNote() {
        SigningKey secret = Expect.ok(SigningKey.parse(PETER_SECRET));
        assertThat(SignedNote.sign(TEXT, List.of(secret)).encoded()).isEqualTo(TEXT + "\n" + BY_PETER);
    }

    @Test
    void aNoteIsReadAsItIsWritten() {
        SignedNote note = parsed(BY_PETER + BY_ENOCH);
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.signatures()).extracting(NoteSignature::keyName).containsExactly("PeterNeumann", "EnochRoot");
        assertThat(note.encoded()).isEqualTo(TEXT + "\n" + BY_PETER + BY_ENOCH);
    }

    @Test
    void theKnownKeysThatSignedAreNamedAndOthersIgnored() {
        SignedNote note = parsed(BY_PETER + BY_ENOCH);
        assertThat(Expect.ok(note.verifiedBy(Set.of(PETER)))).containsExactly(PETER);
        assertThat(Expect.ok(note.verifiedBy(Set.of(PETER, ENOCH)))).containsExactlyInAnyOrder(PETER, ENOCH);
        assertThat(Expect.ok(parsed(BY_PETER + BY_PETER).verifiedBy(Set.of(PETER))))
                .containsExactly(PETER);
        assertThat(Expect.ok(parsed(BY_PETER).verifiedBy(Set.of(PETER, ENOCH)))).containsExactly(PETER);
    }

    @Test
    void aNoteThatNoKnownKeySignedIsBad() {
        Expect.bad(parsed(BY_ENOCH).verifiedBy(Set.of(PETER))).isEqualTo("no known key signed the note");
        Expect.bad(parsed(BY_ENOCH).verifiedBy(Set.of())).isEqualTo("no known key signed the note");
    }

    @Test
    void aSignatureByTheSameNameUnderAnotherIdIsIgnored() {
        String otherId = BY_PETER.replace("x08go/", "x08gp/");
        Expect.bad(parsed(otherId).verifiedBy(Set.of(PETER))).isEqualTo("no known key signed the note");
        assertThat(Expect.ok(parsed(otherId + BY_PETER).verifiedBy(Set.of(PETER))))
                .containsExactly(PETER);
    }

    @Test
    void aFalseSignatureByAKnownKeySpoilsTheNote() {
        String falseByPeter = BY_PETER.replace("kuBS9UG", "kuBS9UH");
        Expect.bad(parsed(falseByPeter).verifiedBy(Set.of(PETER))).isEqualTo("the signature by PeterNeumann is false");
        Expect.bad(parsed(BY_ENOCH + falseByPeter).verifiedBy(Set.of(PETER, ENOCH)));
        Expect.bad(parsed(BY_PETER + falseByPeter).verifiedBy(Set.of(PETER)));
        String tooLong = BY_PETER.substring(0, 60) + "ABCD" + BY_PETER.substring(60);
        Expect.bad(parsed(tooLong).verifiedBy(Set.of(PETER))).isEqualTo("the signature by PeterNeumann is false");
    }

    @Test
    void anyChangeOfTheTextIsFound() {
        String whole = TEXT + "\n" + BY_PETER;
        for (int i = 0; i < TEXT.length() - 1; i++) {
            String changed = whole.substring(0, i) + "~" + whole.substring(i + 1);
            Expect.bad(Expect.ok(SignedNote.parse(changed)).verifiedBy(Set.of(PETER)));
        }
    }

    @Test
    void theTextEndsAtTheLastEmptyLine() {
        SignedNote note = Expect.ok(SignedNote.parse("\n\nA\n\nB\n\n" + BY_PETER));
        assertThat(note.text()).isEqualTo("\n\nA\n\nB\n");
        assertThat(Expect.ok(SignedNote.parse("\n\n" + BY_PETER)).text()).isEqualTo("\n");
    }

    @Test
    void whatIsNoNoteIsBad() {
        for (String note : List.of(
                "",
                "\n",
                TEXT,
                TEXT + "\n",
                TEXT + "\n\n",
                TEXT + BY_PETER,
                TEXT + "\n" + BY_PETER.stripTrailing(),
                TEXT + "\n" + BY_PETER + "\n",
                "\u0001" + TEXT + "\n" + BY_PETER,
                "\t" + TEXT + "\n" + BY_PETER,
                (TEXT + "\n" + BY_PETER).replace("\n", "\r\n"),
                "\ud800" + TEXT + "\n" + BY_PETER,
                TEXT + "\n" + BY_PETER.replace("PeterNeumann", "Peter Neumann"),
                TEXT + "\n" + BY_PETER.replace("PeterNeumann", "Peter+Neumann"),
                TEXT + "\n" + BY_PETER.replace("PeterNeumann", "Peter\u00a0Neumann"),
                TEXT + "\n" + BY_PETER.replace("PeterNeumann", ""),
                TEXT + "\n" + BY_PETER.replace("—", "-"),
                TEXT + "\n" + BY_PETER.replace("— ", "—"),
                TEXT + "\n" + BY_PETER.replace("=\n", "\n"),
                TEXT + "\n" + BY_PETER.replace("=\n", "= \n"),
                TEXT + "\n" + BY_PETER.replace("nAM=", "nAN="),
                TEXT + "\n— PeterNeumann x08gow==\n",
                TEXT + "\n— PeterNeumann \n",
                TEXT + "\n— PeterNeumann\n",
                TEXT + "\n" + BY_PETER + "Unexpected line.\n",
                TEXT + "\n" + BY_PETER.repeat(101))) {
            Expect.bad(SignedNote.parse(note));
        }
    }

    @Test
    void aHundredSignaturesAreAccepted() {
        assertThat(parsed(BY_PETER.repeat(100)).signatures()).hasSize(SignedNote.MOST_SIGNATURES);
    }

    @Test
    void onlyPlainTextThatEndsInANewlineCanBeSigned() {
        SigningKey secret = Expect.ok(SigningKey.parse(PETER_SECRET));
        for (String text : List.of("", "no newline", "tab\t\n", "\r\n", "\udfff\n")) {
            assertThatThrownBy(() -> SignedNote.sign(text, List.of(secret)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static SignedNote parsed(String signatures) {
        return Expect.ok(SignedNote.parse(TEXT + "\n" + signatures));
    }
}
