package org.openiwg.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.consultation.InvitationStore.Invitation;
import org.openiwg.mail.Mail;
import org.openiwg.people.PostHolders;
import org.openiwg.people.PostHolders.Holder;
import org.openiwg.people.Role;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking people by name: whoever holds a post in the body, and whoever has an e-mail address. */
@PrivatePages
@RequestMapping("/bodies/{slug}/consult/{name}")
class InvitationPages {
    private static final int MOST = 200;

    private final FindCalls find;
    private final InvitationStore invitations;
    private final PostHolders holders;
    private final ConsultationMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InvitationPages(FindCalls find, DataSource app, PostHolders holders, ConsultationMails mails, Clock clock) {
        this.find = find;
        this.invitations = new InvitationStore(app);
        this.holders = holders;
        this.mails = mails;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        this.clock = clock;
    }

    @Needs(CallPages.CONSULT)
    @GetMapping("/invite")
    StaffFormPage form(@PathVariable String slug, @PathVariable String name, PageContext at) {
        return form(
                find.call(slug, name), Typed.of(Map.of("language", at.language().code())), List.of(), at);
    }

    @Needs(CallPages.CONSULT)
    @PostMapping("/invite")
    Reply invite(
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> values,
            PageContext at) {
        Call call = find.call(slug, name);
        Typed typed = Typed.of(values.toSingleValueMap());
        List<String> chosen = values.getOrDefault("posts", List.of());
        new CheckForm(typed, at).text("emails", MOST * 100, false);
        List<Invitation> asked = new ArrayList<>();
        holders(call, at).stream()
                .filter(holder -> chosen.contains(holder.person().id().toString()))
                .forEach(holder -> asked.add(asked(
                        call,
                        PostName.of(holder.post(), at),
                        holder.person().email(),
                        holder.person().language())));
        Language language = Language.of(typed.value("language"));
        for (String email : Redaction.lines(typed.value("emails"))) {
            if (Mail.isAddress(email)) {
                asked.add(asked(call, "", email, language == null ? at.language() : language));
            } else {
                typed.refuse("emails", at.text("consultation.fault.email", email));
            }
        }
        if (call.state() != Call.State.OPEN) {
            typed.refuse("emails", at.text(Ruling.Reason.NOT_OPEN.key()));
        } else if (typed.isSound() && (asked.isEmpty() || asked.size() > MOST)) {
            typed.refuse("emails", at.text("consultation.fault.nobody", MOST));
        }
        if (!typed.isSound()) {
            return form(call, typed, chosen, at);
        }
        transaction.executeWithoutResult(status -> asked.forEach(one -> {
            String secret = Secret.next();
            if (invitations.add(one, secret, clock.instant())) {
                mails.invitation(call, one, secret);
            }
        }));
        return new SeeOther(FindCalls.desk(call, at));
    }

    private static Invitation asked(Call call, String name, String email, Language language) {
        return new Invitation(UUID.randomUUID(), call.id(), name, email, language, false, "");
    }

    @Needs(CallPages.CONSULT)
    @PostMapping("/invitations/" + QuestionPages.ID + "/revoke")
    Reply revoke(@PathVariable String slug, @PathVariable String name, @PathVariable UUID id, PageContext at) {
        Call call = find.call(slug, name);
        invitations.revoke(call.id(), id, clock.instant());
        return new SeeOther(FindCalls.desk(call, at));
    }

    private List<Holder> holders(Call call, PageContext at) {
        return holders.on(at.today()).stream()
                .filter(holder -> holder.post().body().equals(call.body().slug()))
                .filter(holder -> holder.post().role() == Role.REPRESENTATIVE
                        || holder.post().role() == Role.EXPERT
                        || holder.post().role() == Role.COCHAIR)
                .filter(holder -> Mail.isAddress(holder.person().email()))
                .toList();
    }

    private StaffFormPage form(Call call, Typed typed, List<String> chosen, PageContext at) {
        List<Option> posts = holders(call, at).stream()
                .map(holder -> new Option(
                        holder.person().id().toString(),
                        holder.person().name() + ", " + PostName.of(holder.post(), at)))
                .distinct()
                .toList();
        List<Field> fields = new ArrayList<>();
        if (!posts.isEmpty()) {
            fields.add(Field.checks(typed, "posts", at.text("consultation.field.posts"), posts)
                    .withValues(chosen));
        }
        fields.add(Field.text(typed, "emails", at.text("consultation.field.emails"))
                .withHint(at.text("consultation.hint.emails")));
        fields.add(Field.radios(
                typed,
                "language",
                at.text("consultation.field.language"),
                java.util.Arrays.stream(Language.values())
                        .map(language -> new Option(language.code(), language.ownName()))
                        .toList()));
        return StaffFormPage.of(find.frame(call, at), "invite", fields, typed, call.version(), at);
    }
}
