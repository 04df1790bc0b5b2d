package org.openiwg.record.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The files under {@code proofs} have the shape of the test data of github.com/transparency-dev/merkle; their trees were
 * computed by the recursive definitions of RFC 6962. Each says in {@code wantErr} what must come out.
 */
class JsonProofTest {

    private static final Path PROOFS = Path.of("src/test/resources/proofs");
    private static final String ROOT = "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=";
    private static final String GOOD = "{'leafIdx':0,'treeSize':1,'root':'" + ROOT + "','leafHash':'" + ROOT + "'}";

    @TestFactory
    Stream<DynamicTest> everyInclusionFileComesOutAsItSays() throws IOException {
        return files("inclusion", JsonProof::inclusion);
    }

    @TestFactory
    Stream<DynamicTest> everyConsistencyFileComesOutAsItSays() throws IOException {
        return files("consistency", JsonProof::consistency);
    }

    private static Stream<DynamicTest> files(String kind, Function<Path, Verdict> check) throws IOException {
        try (Stream<Path> all = Files.walk(PROOFS.resolve(kind))) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(files).hasSizeGreaterThan(30);
            return files.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            PROOFS.relativize(file).toString(), () -> assertAsItSays(file, check.apply(file))));
        }
    }

    private static void assertAsItSays(Path file, Verdict verdict) throws IOException {
        if (Files.readString(file).contains("\"wantErr\": true")) {
            Expect.bad(verdict).isNotBlank();
        } else {
            Expect.ok(verdict);
        }
    }

    @Test
    void aProofThatIsNullOrMissingIsEmptyAndOtherMembersAreIgnored() {
        Expect.ok(inclusion(GOOD));
        Expect.ok(inclusion(GOOD.replace("}", ",'proof':null}")));
        Expect.ok(inclusion(GOOD.replace("}", ",'proof':[]}")));
        Expect.ok(inclusion(GOOD.replace("}", ",'size1':'x','deep':{'root':[1,{'proof':2}]},'wantErr':true}")));
    }

    @Test
    void numbersUpToTheLastOf64BitsAreRead() {
        Expect.bad(inclusion(GOOD.replace(":0", ":18446744073709551615")))
                .isEqualTo("index 18446744073709551615 is not in a tree of size 1");
        Expect.bad(inclusion(GOOD.replace(":1,", ":18446744073709551615,")))
                .isEqualTo("the proof has 0 hashes where 64 are needed");
        Expect.bad(inclusion(GOOD.replace(":1,", ":18446744073709551616,")))
                .isEqualTo("treeSize does not fit in 64 bits");
        Expect.bad(inclusion(GOOD.replace(":1,", ":" + "9".repeat(900) + ",")))
                .isEqualTo("treeSize does not fit in 64 bits");
        Expect.bad(inclusion(GOOD.replace(":1,", ":" + "9".repeat(100_000) + ",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ":0| :-1| leafIdx is not a whole number from 0 up",
                ":0| :-0| leafIdx is not a whole number from 0 up",
                ":0| :0.0| leafIdx is not a whole number from 0 up",
                ":0| :0e1| leafIdx is not a whole number from 0 up",
                ":0| :'0'| leafIdx is not a whole number from 0 up",
                ":0| :[0]| leafIdx is not a whole number from 0 up",
                ":0| :true| leafIdx is not a whole number from 0 up",
                ":0| :null| leafIdx is missing",
                "'leafIdx':0,| ``| leafIdx is missing",
                "'treeSize'| 'treesize'| treeSize is missing",
                "'root'| 'Root'| root is missing",
                ":'bj| :null,'x':'bj| root is missing",
                ":'bj| :0,'x':'bj| root is not a string",
                ":'bj| :{},'x':'bj| root is not a string",
                ":'bj| :'*j| root is not base64",
                ":'bj| :'j| root is not base64",
                "B0='| B0'| root is not base64 in its standard form",
                "B0='| B1='| root is not base64 in its standard form",
                ":'bj| :'bmpq','x':'bj| root has 3 bytes where a hash has 32",
                ":'bj| :'','x':'bj| root has 0 bytes where a hash has 32",
                "}| ,'proof':{}}| proof is not a list",
                "}| ,'proof':''}| proof is not a list",
                "}| ,'proof':[null]}| proof[0] is not a string",
                "}| ,'proof':[['']]}| proof[0] is not a string",
                "}| ,'proof':['']}| proof[0] has 0 bytes where a hash has 32",
                "}| ,'proof':['-_']}| proof[0] is not base64",
                "}| ,'treeSize':1}| it has a member twice",
                "}| ,'x':1,'x':1}| it has a member twice",
                "}| }}| it cannot be read as JSON at line 1, column 139",
                "}| } {}| something follows the JSON object",
                "}| ``| it cannot be read as JSON at line 1, column 138",
                "{| [{| it is not a JSON object",
            })
    void whatIsWrongIsSaidPlainly(String part, String replacement, String reason) {
        Expect.bad(inclusion(GOOD.replaceFirst(Pattern.quote(part), replacement.replace("$", "\\$"))))
                .isEqualTo(reason);
    }

    @Test
    void whatIsNotJsonAtAllIsBad() {
        for (String text :
                List.of("", " ", "null", "1", "'x'", "[]", "{", "{'a'", "<html>", "\u0000", "[".repeat(99_999))) {
            Expect.bad(inclusion(text));
            Expect.bad(JsonProof.consistency(json(text)));
        }
        Expect.bad(JsonProof.inclusion(new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0}));
        Expect.bad(JsonProof.inclusion(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}));
    }

    @Test
    void everyTruncationOfAProofIsBad() throws IOException {
        byte[] whole = Files.readAllBytes(PROOFS.resolve("consistency/70-to-100/happy-path.json"));
        int end = new String(whole, StandardCharsets.UTF_8).lastIndexOf('}');
        for (int length = 0; length <= end; length++) {
            Expect.bad(JsonProof.consistency(Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void aFileThatCannotBeReadIsBad(@TempDir Path folder) throws IOException {
        Expect.bad(JsonProof.inclusion(folder.resolve("none.json"))).isEqualTo("there is no such file");
        Expect.bad(JsonProof.inclusion(folder)).isEqualTo("the file cannot be read");
        Path huge = Files.write(folder.resolve("huge.json"), new byte[JsonProof.LARGEST_FILE + 1]);
        Expect.bad(JsonProof.consistency(huge)).startsWith("the file is larger than any proof");
    }

    private static Verdict inclusion(String json) {
        return JsonProof.inclusion(json(json));
    }

    private static byte[] json(String withApostrophes) {
        return withApostrophes.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
