package org.openiwg.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.platform.ui.Fact;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.FiledDocument;

/** Agendas and minutes as documents: one for each language, and one for each audience that may read more than the one before. */
final class MeetingDocuments {

    private static final String PDF = "application/pdf";
    private static final int LONGEST_NAME = 150;

    private final PrintPdf print = new PrintPdf();

    /**
     * A document that was made.
     *
     * @param title what readers see
     */
    record Made(AcceptedFile file, Bilingual title, Audience audience) {

        FiledDocument document(MeetingId meeting) {
            return file.about(meeting.body(), meeting.thing(), title, audience);
        }
    }

    /** The agenda for each who may read a part of their own of it. */
    List<Made> agenda(Meeting meeting, List<AgendaItem> items, Bilingual body) {
        return each(meeting, items, "agenda", (audience, language) -> agenda(meeting, items, audience, language, body));
    }

    /** The minutes likewise. */
    List<Made> minutes(Meeting meeting, Minutes minutes, Bilingual body) {
        return each(
                meeting,
                minutes.items(),
                "minutes",
                (audience, language) -> minutes(meeting, minutes, audience, language, body));
    }

    private interface Writing {
        PaperDocument write(Audience audience, Language language);
    }

    private List<Made> each(Meeting meeting, List<AgendaItem> items, String what, Writing writing) {
        List<Made> made = new ArrayList<>();
        for (Audience audience : audiences(meeting, items)) {
            for (Language language : Language.values()) {
                String name = "%s-%s-%s-%s-%s.pdf"
                        .formatted(meeting.id().body(), meeting.id().slug(), what, audience.word(), language.code());
                PaperDocument document = writing.write(audience, language);
                made.add(new Made(
                        new AcceptedFile(shortened(name), PDF, print.print(document)),
                        title(what, audience, meeting, language),
                        audience));
            }
        }
        return made;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /** Those who may read something that nobody before them may; the meeting's own audience in any case. */
    static List<Audience> audiences(Meeting meeting, List<AgendaItem> items) {
        return Stream.of(Audience.values())
                .filter(audience -> audience.compareTo(meeting.audience()) >= 0)
                .filter(audience ->
                        audience == meeting.audience() || items.stream().anyMatch(item -> item.audience() == audience))
                .toList();
    }

    /** What the document is called; it says in which language it is written, and for whom. */
    private static Bilingual title(String what, Audience audience, Meeting meeting, Language written) {
        return Both.of(language -> Messages.in(language)
                .text(
                        "meeting.document.filed." + what,
                        meeting.title().in(language.locale()),
                        Messages.in(language).text("meeting.language." + written.code()),
                        Messages.in(language).text("meeting.audience." + audience.word())));
    }

    /** The agenda as one may read it. */
    PaperDocument agenda(Meeting meeting, List<AgendaItem> items, Audience reads, Language language, Bilingual body) {
        return document(
                meeting,
                "agenda",
                reads,
                language,
                body,
                facts(meeting, reads, language),
                items.stream()
                        .filter(item -> item.isFor(reads))
                        .map(item -> new PaperDocument.Part(
                                heading(item, language),
                                about(item, language),
                                List.of(),
                                item.papers().stream()
                                        .filter(paper -> paper.isFor(reads))
                                        .map(paper -> new PaperDocument.Outcome(
                                                Messages.in(language).text("meeting.document.paper"),
                                                paper.title().in(language.locale())))
                                        .toList()))
                        .toList());
    }

    /** The minutes as one may read them. */
    PaperDocument minutes(Meeting meeting, Minutes minutes, Audience reads, Language language, Bilingual body) {
        List<Fact> facts = new ArrayList<>(facts(meeting, reads, language));
        facts.addAll(minutes.attendance(language));
        return document(
                meeting,
                "minutes",
                reads,
                language,
                body,
                facts,
                minutes.items().stream()
                        .filter(item -> item.isFor(reads))
                        .map(item -> new PaperDocument.Part(
                                heading(item, language),
                                about(item, language),
                                paragraphs(item.said().in(language.locale())),
                                minutes.outcomes(item, reads, language)))
                        .toList());
    }

    private static PaperDocument document(
            Meeting meeting,
            String what,
            Audience reads,
            Language language,
            Bilingual body,
            List<Fact> facts,
            List<PaperDocument.Part> parts) {
        Messages words = Messages.in(language);
        String name = body.in(language.locale());
        String title = words.text("meeting.document." + what);
        return new PaperDocument(
                language,
                title,
                name,
                meeting.title().in(language.locale()),
                facts,
                parts,
                words.text(
                        "meeting.document.foot",
                        name,
                        title,
                        meeting.when().day(),
                        words.text("meeting.audience." + reads.word())));
    }

    private static List<Fact> facts(Meeting meeting, Audience reads, Language language) {
        Messages words = Messages.in(language);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(words.text("meeting.field.when"), meeting.when().words(language)));
        if (!meeting.place().isEmpty()) {
            facts.add(Fact.of(words.text("meeting.field.place"), meeting.place().in(language.locale())));
        }
        if (!meeting.link().isEmpty() && reads != Audience.PUBLIC) {
            facts.add(Fact.of(words.text("meeting.field.link"), meeting.link()));
        }
        return facts;
    }

    private static String heading(AgendaItem item, Language language) {
        return item.place() + ". " + item.title().in(language.locale());
    }

    private static String about(AgendaItem item, Language language) {
        Messages words = Messages.in(language);
        String asked = words.text("meeting.asked." + item.asked().word());
        return item.presenter().isEmpty()
                ? words.text("meeting.item.about", asked, item.minutes())
                : words.text("meeting.item.about-by", asked, item.minutes(), item.presenter());
    }

    private static List<String> paragraphs(String text) {
        Function<String, String> line = paragraph -> paragraph.strip().replace("\n", " ");
        return Stream.of(text.replace("\r\n", "\n").split("\n\\s*\n", -1))
                .map(line)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** One PDF for somebody who asks for it now. */
    byte[] print(PaperDocument document) {
        return print.print(document);
    }
}
