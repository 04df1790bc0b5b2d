package org.openiwg.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.web.LostForm;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.ActKind;
import org.openiwg.record.RegisterSnapshot;

/** Makes a draft of a form of the desk that was sent when the session had ended; nothing is recorded by it. */
record RestoreDraft(DraftStore drafts, RegisterSnapshot snapshot, Instant now) {

    private static final Pattern NEW = Pattern.compile("/bodies/([a-z0-9-]+)/desk/new/([a-z]+\\.[a-z]+)");
    private static final Pattern ENTRY =
            Pattern.compile("/bodies/([a-z0-9-]+)/desk/entries/(\\d{1,9})/(correction|striking)");
    private static final Pattern DRAFT =
            Pattern.compile("/bodies/([a-z0-9-]+)/desk/drafts/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(/form)?.*");

    /** The path of the draft's page; none when it is no form of the desk, or not the visitor's to fill any more. */
    Optional<String> restore(LostForm form, PageContext at) {
        Function<String, @Nullable String> sent = name ->
                form.fields().getOrDefault(name, List.of()).stream().findFirst().orElse(null);
        Matcher act = NEW.matcher(form.path());
        if (act.matches()) {
            return ofAct(act.group(1), act.group(2), sent, at);
        }
        Matcher entry = ENTRY.matcher(form.path());
        if (entry.matches()) {
            return ofEntry(entry.group(1), Long.parseLong(entry.group(2)), Aim.of(entry.group(3)), sent, at);
        }
        Matcher draft = DRAFT.matcher(form.path());
        return draft.matches()
                ? ofDraft(draft.group(1), draft.group(2), draft.group(3) != null, sent, at)
                : Optional.empty();
    }

    private Optional<String> ofAct(String body, String word, Function<String, @Nullable String> sent, PageContext at) {
        ActKind kind = ActKind.of(word);
        return Scribe.of(at.visitor(), body)
                .filter(scribe -> kind != null && scribe.mayRecord(kind))
                .map(scribe -> kept(scribe, body, ActForm.of(java.util.Objects.requireNonNull(kind)), null, sent));
    }

    private Optional<String> ofEntry(
            String body, long index, Aim aim, Function<String, @Nullable String> sent, PageContext at) {
        return Scribe.of(at.visitor(), body)
                .flatMap(scribe -> EntryNow.at(snapshot, index)
                        .filter(entry -> entry.act().body().slug().equals(body) && scribe.mayCorrect(entry.act()))
                        .map(entry -> kept(scribe, body, ActForm.of(entry.act().kind(), aim), entry.index(), sent)));
    }

    private String kept(
            Scribe scribe, String body, ActForm form, @Nullable Long entry, Function<String, @Nullable String> sent) {
        long seen = number(sent.apply("seen"));
        UUID id = drafts.add(scribe.person(), body, form, entry, Typed.read(form, sent), seen, now);
        return "/bodies/" + body + "/desk/drafts/" + id + "/form";
    }

    private Optional<String> ofDraft(
            String body, String id, boolean form, Function<String, @Nullable String> sent, PageContext at) {
        return Scribe.of(at.visitor(), body)
                .flatMap(scribe -> drafts.find(UUID.fromString(id), scribe.person()))
                .filter(draft -> draft.body().equals(body))
                .map(draft -> {
                    if (form) {
                        drafts.keep(draft.id(), draft.person(), Typed.read(draft.form(), sent), draft.seen(), now);
                    }
                    return "/bodies/" + body + "/desk/drafts/" + id + (form ? "/form" : "");
                });
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }
}
