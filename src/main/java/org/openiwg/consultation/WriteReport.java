package org.openiwg.consultation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Bilingual;

/**
 * The report of a call as a document of the record, in both languages: what was answered question by question, and what was done
 * with each submission. Of what is confidential, and of names that may not be published, nothing stands in it.
 */
final class WriteReport {

    private WriteReport() {}

    static Bilingual title(Call call) {
        return Bilingual.of(
                Messages.in(Language.EN)
                        .text("consultation.report.of", call.title().en()),
                Messages.in(Language.FR)
                        .text("consultation.report.of", call.title().fr()));
    }

    static AcceptedFile of(Call call, List<Question> questions, List<Submission> sent, int withdrawn) {
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            write(text, language, call, questions, sent, withdrawn);
        }
        return new AcceptedFile(
                "report-" + call.slug() + ".txt", "text/plain", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(
            StringBuilder text,
            Language language,
            Call call,
            List<Question> questions,
            List<Submission> sent,
            int withdrawn) {
        Messages words = Messages.in(language);
        line(text, title(call).in(language.locale()).toUpperCase(language.locale()));
        line(text, words.text("consultation.days", call.opens(), call.closes()));
        line(text, counts(words, sent, withdrawn));
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            line(text, "");
            line(text, (i + 1) + ". " + question.text().in(language.locale()));
            Tally.of(question, sent)
                    .forEach(choice -> line(
                            text,
                            "   " + choice.option().in(language.locale()) + ": " + language.number(choice.times())));
            line(text, question.summary().in(language.locale()));
        }
        line(text, "");
        line(text, words.text("consultation.dispositions").toUpperCase(language.locale()));
        for (Submission one : sent) {
            Disposition done = Objects.requireNonNull(one.disposition());
            line(text, "");
            line(text, one.reference() + ", " + PublishedSubmission.writer(one, words));
            line(text, words.text("consultation.verdict." + done.verdict().word()));
            line(text, done.text().in(language.locale()));
        }
        line(text, "");
    }

    static String counts(Messages words, List<Submission> sent, int withdrawn) {
        long confidential = sent.stream().filter(Submission::isConfidential).count();
        return words.text("consultation.counts", sent.size(), confidential, withdrawn);
    }

    private static void line(StringBuilder text, String line) {
        Arrays.stream(line.split("\r?\n", -1)).forEach(one -> text.append(one).append('\n'));
    }
}
