package org.openiwg.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.ServiceStandards;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Entry;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.PartialDate;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.StandardKind;
import org.openiwg.record.Statement;
import org.openiwg.record.Visibility;

/**
 * The consultations of a body as the register has them on a day: those that were held here, and those that a history tells of.
 */
final class RecordedCalls {

    private RecordedCalls() {}

    /**
     * One of them.
     *
     * @param closing the day until which answers are taken; null when it was never said
     * @param submissions how many came; null when that is not known
     * @param entry of the act that opened it
     */
    record RecordedCall(
            String slug,
            Bilingual title,
            Bilingual text,
            @Nullable PartialDate opened,
            @Nullable PartialDate closing,
            @Nullable PartialDate closed,
            @Nullable PartialDate reported,
            @Nullable Integer submissions,
            @Nullable LocalDate reportDue,
            long entry) {

        boolean isOpen() {
            return closed == null && reported == null;
        }

        boolean isOwed() {
            return closed != null && reported == null;
        }
    }

    /** The latest first. */
    static List<RecordedCall> of(RegisterSnapshot register, BodyId body, Visibility reader, LocalDate day) {
        ServiceStandards standards = ServiceStandards.of(register.standards());
        Map<String, List<Entry>> acts = new LinkedHashMap<>();
        for (Entry entry : register.inForce()) {
            Act act = entry.act();
            if (act != null
                    && act.subject() != null
                    && act.body().equals(body)
                    && act.kind().family() == org.openiwg.record.Family.CONSULTATION
                    && reader.sees(act)
                    && !act.countsOn().isAfter(day)) {
                acts.computeIfAbsent(act.subject().slug(), any -> new ArrayList<>())
                        .add(entry);
            }
        }
        return acts.entrySet().stream()
                .map(calls -> fold(calls.getKey(), calls.getValue(), standards))
                .sorted(Comparator.comparing(
                                (RecordedCall call) -> call.opened == null ? LocalDate.MIN : call.opened.last())
                        .reversed())
                .toList();
    }

    private static RecordedCall fold(String slug, List<Entry> entries, ServiceStandards standards) {
        Act opened = latest(entries, ActKind.CONSULTATION_OPENED);
        Act closed = latest(entries, ActKind.CONSULTATION_CLOSED);
        Act reported = latest(entries, ActKind.CONSULTATION_REPORTED);
        Act any = opened != null ? opened : closed != null ? closed : reported;
        LocalDate due = closed == null
                ? null
                : closed.due() != null
                        ? closed.due().last()
                        : standards.deadline(
                                StandardKind.CONSULTATION, closed.date().last());
        return new RecordedCall(
                slug,
                any == null ? Bilingual.NONE : any.title(),
                any == null ? Bilingual.NONE : any.note(),
                opened == null ? null : opened.date(),
                opened == null ? null : opened.due(),
                closed == null ? null : closed.date(),
                reported == null ? null : reported.date(),
                closed == null ? null : closed.count(),
                due,
                entries.getFirst().index());
    }

    private static @Nullable Act latest(List<Entry> entries, ActKind kind) {
        Act found = null;
        for (Entry entry : entries) {
            Act act = entry.act();
            found = act != null && act.kind() == kind ? act : found;
        }
        return found;
    }

    /** A document that was filed about one of them. */
    record Document(long entry, FiledDocument document) {}

    static List<Document> documents(RegisterSnapshot register, BodyId body, String slug, Visibility reader) {
        List<Document> documents = new ArrayList<>();
        for (Entry entry : register.inForce()) {
            if (entry.statement() instanceof Statement.Filed(FiledDocument document)
                    && document.body().equals(body)
                    && document.about() != null
                    && document.about().family() == org.openiwg.record.Family.CONSULTATION
                    && document.about().slug().equals(slug)
                    && reader.sees(entry, register)) {
                documents.add(new Document(entry.index(), document));
            }
        }
        return documents;
    }
}
