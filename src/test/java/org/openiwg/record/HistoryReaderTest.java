package org.openiwg.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiwg.platform.text.Language;

class HistoryReaderTest {

    private static final String HEADER = "date,act,body,subject,about,by,to,due,title_en,count\n";
    private static final String FORMED = "1999,body.formed,alpha,,,,,,,\n";

    @Test
    void readsAByteOrderMarkWindowsLineEndsAndQuotes() {
        History history = sound("\uFEFF" + HEADER.strip() + "\r\n" + FORMED.strip() + "\r\n"
                + "2004,mandate.given,alpha,plan,,,,,\"A \"\"plan\"\", on\r\ntwo lines\",\r\n");

        assertThat(history.acts()).hasSize(2);
        assertThat(history.acts().getLast().title().en()).isEqualTo("A \"plan\", on\r\ntwo lines");
    }

    @Test
    void takesColumnsInAnyOrderAndMissingOptionalOnesForEmpty() {
        History history = sound("body,date,act\nalpha,1999-05,body.formed\n");

        assertThat(history.acts().getFirst().date().first()).isEqualTo("1999-05-01");
        assertThat(history.acts().getFirst().confidence()).isEqualTo(Confidence.ESTABLISHED);
        assertThat(history.acts().getFirst().audience()).isEqualTo(Audience.PUBLIC);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2004-02-30,mandate.given,alpha,x,,,,,,     | date     | BAD_DATE
            2004-2,mandate.given,alpha,x,,,,,,         | date     | BAD_DATE
            0000,mandate.given,alpha,x,,,,,,           | date     | BAD_DATE
            ,mandate.given,alpha,x,,,,,,               | date     | MISSING
            2004,mandate.gave,alpha,x,,,,,,            | act      | UNKNOWN_ACT
            2004,mandate.given,Alpha,x,,,,,,           | body     | BAD_SLUG
            2004,mandate.given,alpha,,,,,,,            | subject  | MISSING
            2004,mandate.given,alpha,a b,,,,,,         | subject  | BAD_SLUG
            2004,mandate.given,alpha,x,plan,,,,,       | about    | BAD_ABOUT
            2004,mandate.given,alpha,x,mandate/y,,,,,  | about    | ABOUT_NEVER_OPENED
            2004,mandate.given,alpha,x,,,,2003,,       | due      | DUE_BEFORE_ACT
            2004,report.expected,alpha,x,,,,,,         | due      | MISSING
            2004,mandate.fulfilled,alpha,x,,,,,,       | subject  | NEVER_OPENED
            2004,body.succeeded,alpha,,,,,,,           | to       | MISSING
            2004,body.succeeded,alpha,,,,beta,,,       | to       | RECEIVER_NEVER_FORMED
            2004,body.succeeded,alpha,,,,alpha,,,      | to       | RECEIVER_IS_ITSELF
            1998,member.joined,alpha,x,,,,,,           | date     | BEFORE_FORMED
            2004,member.joined,beta,x,,,,,,            | body     | NEVER_FORMED
            2004,body.formed,alpha,,,,,,,              | body     | FORMED_TWICE
            2004,publication.issued,alpha,x,,,,,,-1    | count    | BAD_COUNT
            2004,context.noted,alpha,,,,,              | row      | FIELD_COUNT
            2004,context.noted,alpha,,,,,,\u0007,      | title_en | CONTROL_CHARACTER
            """)
    void namesTheLineAndColumnOfABadRow(String row, String column, Fault.Wrong wrong) {
        Reading.Faulty faulty = faulty(HEADER + FORMED + row + "\n");

        assertThat(faulty.total()).isEqualTo(1);
        Fault fault = faulty.first().getFirst();
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault.wrong()).isEqualTo(wrong);
        assertThat(fault.text(Language.EN)).startsWith("acts.csv:3: " + column + ": ");
        assertThat(fault.text(Language.FR))
                .startsWith("acts.csv:3: " + column + ": ")
                .doesNotContain("{");
    }

    @Test
    void countsPhysicalLinesSoThatThePlaceIsWhereAnEditorShowsIt() {
        Reading.Faulty faulty =
                faulty(HEADER + FORMED + "2004,context.noted,alpha,,,,,,\"two\nlines\",\n2004,nothing,alpha,,,,,,,\n");

        assertThat(faulty.first()).extracting(Fault::line).containsExactly(5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "  \n", "\n\n\n"})
    void anEmptyLineIsSkippedAndCountedWhereverItStands(String empty) {
        String noted = "2004,context.noted,alpha,,,,,,,\n";
        assertThat(sound(HEADER + FORMED + empty + noted + empty).acts()).hasSize(2);
        assertThat(sound(empty + HEADER + FORMED).acts()).hasSize(1);

        Reading.Faulty faulty = faulty(HEADER + empty + FORMED + empty + "2004,nothing,alpha,,,,,,,\n" + empty);

        long line = 3 + 2 * empty.chars().filter(c -> c == '\n').count();
        assertThat(faulty.first()).extracting(Fault::line).containsExactly(line);
    }

    @Test
    void anEmptyLineIsSkippedInTheStandardsToo() {
        byte[] acts = (HEADER + FORMED).getBytes(UTF_8);
        byte[] sound = "\nkind,days\n\nsite,9\r\n \nmeeting,8\n\n".getBytes(UTF_8);
        byte[] faulty = "kind,days\n\n\nsite,x\n".getBytes(UTF_8);

        assertThat(HistoryReader.read(files(Map.of("acts.csv", acts, "standards.csv", sound))))
                .isInstanceOfSatisfying(
                        Reading.Sound.class,
                        read -> assertThat(read.history().standards()).hasSize(2));
        assertThat(faulty(Map.of("acts.csv", acts, "standards.csv", faulty)).first())
                .extracting(Fault::line)
                .containsExactly(4L);
    }

    @Test
    void aRowOfCommasOnlyHasOneFault() {
        Reading.Faulty acts = faulty(HEADER + FORMED + ",,,,,,,,,\n");
        Reading.Faulty standards = faulty(Map.of(
                "acts.csv",
                (HEADER + FORMED).getBytes(UTF_8),
                "standards.csv",
                "kind,days,unit\n,,\n".getBytes(UTF_8)));

        assertThat(acts.first())
                .extracting(fault -> fault.text(Language.EN))
                .containsExactly("acts.csv:3: date: every cell of this row is empty; fill it in or delete the row");
        assertThat(standards.first())
                .extracting(fault -> fault.text(Language.EN))
                .containsExactly(
                        "standards.csv:2: kind: every cell of this row is empty; fill it in or delete the row");
    }

    @Test
    void whatIsWrongWithAnActOfTheRegisterNamesNoLineOfAFile() {
        History there = sound(HEADER + FORMED + "2004,member.joined,alpha,dept,,,,,,\n");
        List<Act> cut = there.acts().subList(1, 2);

        Reading.Faulty faulty = (Reading.Faulty) HistoryReader.readOnto(files(HEADER), new History(cut, List.of()));

        assertThat(faulty.first())
                .extracting(fault -> fault.text(Language.EN))
                .noneMatch(text -> text.contains("acts.csv"))
                .allMatch(text -> text.startsWith("in the register: "));
    }

    @Test
    void aFaultyOpeningStillOpensSoThatOneFaultIsNotToldTwice() {
        Reading.Faulty faulty =
                faulty(HEADER + FORMED + "2004-13,mandate.given,alpha,x,,,,,,\n2005,mandate.fulfilled,alpha,x,,,,,,\n");

        assertThat(faulty.first()).extracting(Fault::column).containsExactly("date");
    }

    @Test
    void keepsTheFirstHundredFaultsAndCountsTheRest() {
        Reading.Faulty faulty = faulty(HEADER + FORMED + "2004,nothing,alpha,,,,,,,\n".repeat(1234));

        assertThat(faulty.first()).hasSize(100);
        assertThat(faulty.first().getLast().line()).isEqualTo(102);
        assertThat(faulty.total()).isEqualTo(1234);
    }

    @Test
    void namesAnUnknownADoubleAndAMissingColumnOfTheHeader() {
        assertThat(faulty("date,act,body,colour\n").first())
                .extracting(Fault::wrong)
                .containsExactly(Fault.Wrong.UNKNOWN_COLUMN);
        assertThat(faulty("date,act,body,act\n").first())
                .extracting(Fault::wrong)
                .containsExactly(Fault.Wrong.COLUMN_TWICE);
        assertThat(faulty("date,act\n").first()).extracting(Fault::column).containsExactly("body");
    }

    @Test
    void refusesWhatIsNotUtf8AndSaysWhere() {
        byte[] latin = (HEADER + FORMED + "2004,context.noted,alpha,,,,,,\u00e9t\u00e9,\n").getBytes(ISO_8859_1);

        Fault fault = faulty(Map.of("acts.csv", latin)).first().getFirst();

        assertThat(fault.wrong()).isEqualTo(Fault.Wrong.NOT_UTF8);
        assertThat(fault.line()).isEqualTo(3);
        assertThat(faulty(Map.of("acts.csv", HEADER.getBytes(UTF_16)))
                        .first()
                        .getFirst()
                        .wrong())
                .isEqualTo(Fault.Wrong.NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004,context.noted,alpha,,,,,,\"open,\n", "2004,context.noted,alpha,,,,,,\"a\"b,\n"})
    void refusesQuotesThatDoNotClose(String row) {
        Fault fault = faulty(HEADER + FORMED + row).first().getFirst();

        assertThat(fault.wrong()).isEqualTo(Fault.Wrong.NOT_CSV);
        assertThat(fault.line()).isEqualTo(3);
    }

    @Test
    void saysWhatIsMissingWhenThereIsNoFileOrNothingInIt() {
        assertThat(faulty(Map.of()).first()).extracting(Fault::wrong).containsExactly(Fault.Wrong.FILE_MISSING);
        assertThat(faulty("").first()).extracting(Fault::wrong).containsExactly(Fault.Wrong.NO_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "'=1", "''=1", "'quoted'", "it's", "'"})
    void aTextThatLooksLikeAFormulaSurvivesTheWayOutAndBack(String text) {
        String cell = CellText.neutralised(text);

        History history = sound(HEADER + FORMED + "2004,context.noted,alpha,,,,,," + cell + ",\n");

        assertThat(cell)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(history.acts().getLast().title().en()).isEqualTo(text);
    }

    @Test
    void bodiesCannotSucceedEachOtherInACircle() {
        Reading.Faulty faulty = faulty(HEADER + FORMED + "1999,body.formed,beta,,,,,,,\n1999,body.formed,gamma,,,,,,,\n"
                + "2005,body.succeeded,alpha,,,,beta,,,\n2006,body.succeeded,beta,,,,gamma,,,\n"
                + "2007,body.succeeded,gamma,,,,alpha,,,\n");

        assertThat(faulty.first()).extracting(Fault::line).containsExactly(7L);
        assertThat(faulty.first()).extracting(Fault::wrong).containsExactly(Fault.Wrong.SUCCESSION_CIRCLE);
    }

    @Test
    void aMemberMayComeBackButNotJoinTwice() {
        String joined = "2004,member.joined,alpha,dept,,,,,,\n";

        assertThat(sound(HEADER + FORMED + joined + "2005,member.left,alpha,dept,,,,,,\n" + joined)
                        .acts())
                .hasSize(4);
        assertThat(faulty(HEADER + FORMED + joined + joined).first())
                .extracting(Fault::line)
                .containsExactly(4L);
    }

    @Test
    void aThingHandedOnMayComeBackButTwoOfOneNameMayNotMeet() {
        String beta = "1999,body.formed,beta,,,,,,,\n";
        String there = "2004,mandate.given,alpha,x,,,,,,\n2005,mandate.transferred,alpha,x,,,beta,,,\n";

        assertThat(sound(HEADER + FORMED + beta + there + "2006,mandate.transferred,beta,x,,,alpha,,,\n")
                        .acts())
                .hasSize(5);
        assertThat(faulty(HEADER + FORMED + beta + there + "2004,mandate.given,beta,x,,,,,,\n")
                        .first())
                .extracting(Fault::wrong)
                .containsExactly(Fault.Wrong.OPENED_TWICE);
    }

    @Test
    void onTopOfWhatIsThereOnlyTheRestIsNewAndConflictsAreFaults() {
        String plan = "2004,mandate.given,alpha,plan,,,,,,\n";
        History there = sound(HEADER + FORMED + plan);

        Reading.Sound more = (Reading.Sound) HistoryReader.readOnto(
                files(HEADER + FORMED + plan + "2005,mandate.fulfilled,alpha,plan,,,,,,\n"), there);
        Reading other = HistoryReader.readOnto(files(HEADER + "2003,mandate.given,alpha,plan,,,,,,\n"), there);

        assertThat(more.alreadyThere()).isEqualTo(2);
        assertThat(more.history().acts()).extracting(Act::kind).containsExactly(ActKind.MANDATE_FULFILLED);
        assertThat(((Reading.Faulty) other).first()).extracting(Fault::line).containsExactly(2L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind,days\\nplan,3                      | kind | UNKNOWN_STANDARD
            kind,days\\nsite,x                      | days | BAD_DAYS
            kind,days\\nsite,-1                     | days | BAD_DAYS
            kind,days\\nsite,99999                  | days | BAD_DAYS
            kind,days,unit\\nsite,9,weeks           | unit | BAD_UNIT
            kind,days\\nsite,9\\nsite,8             | kind | STANDARD_TWICE
            kind\\nsite                             | days | COLUMN_MISSING
            kind,days,colour\\nsite,9,red           | colour | UNKNOWN_COLUMN
            """)
    void namesTheLineAndColumnOfABadStandard(String text, String column, Fault.Wrong wrong) {
        byte[] standards = text.replace("\\n", "\n").getBytes(UTF_8);

        Reading.Faulty faulty =
                faulty(Map.of("acts.csv", (HEADER + FORMED).getBytes(UTF_8), "standards.csv", standards));

        assertThat(faulty.first()).extracting(Fault::wrong).contains(wrong);
        assertThat(faulty.first().getFirst().text(Language.EN))
                .startsWith("standards.csv:")
                .contains(": " + column + ": ");
    }

    @Test
    void everyFaultHasItsSentenceInBothLanguages() {
        for (Fault.Wrong wrong : Fault.Wrong.values()) {
            Fault fault = Fault.of("acts.csv", 1, "row", wrong, "a", "b", "c");
            for (Language language : List.of(Language.EN, Language.FR)) {
                assertThat(fault.sentence(language)).isNotBlank().doesNotContain("{");
            }
        }
    }

    private static History sound(String acts) {
        Reading reading = HistoryReader.read(files(acts));
        assertThat(reading).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound) reading).history();
    }

    private static Reading.Faulty faulty(String acts) {
        return faulty(Map.of("acts.csv", acts.getBytes(UTF_8)));
    }

    private static HistoryFiles files(Map<String, byte[]> files) {
        return name -> {
            byte[] file = files.get(name);
            return file == null ? null : new ByteArrayInputStream(file);
        };
    }

    private static Reading.Faulty faulty(Map<String, byte[]> files) {
        Reading reading = HistoryReader.read(files(files));
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        return (Reading.Faulty) reading;
    }

    private static HistoryFiles files(String acts) {
        return name -> name.equals("acts.csv") ? new ByteArrayInputStream(acts.getBytes(UTF_8)) : null;
    }
}
