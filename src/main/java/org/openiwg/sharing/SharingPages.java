package org.openiwg.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.account.Accounts;
import org.openiwg.account.pages.BodyFrames;
import org.openiwg.account.pages.Part;
import org.openiwg.people.ExpertPosts;
import org.openiwg.people.ExpertPosts.ExpertPost;
import org.openiwg.platform.Today;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.openiwg.record.Visibility.Shared;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the secretariat shares things with those whom the body invited, and takes them back. */
@PrivatePages
@RequestMapping("/bodies/{slug}/sharing")
class SharingPages {

    private static final String SHARE = "share";

    private final Register register;
    private final Accounts accounts;
    private final BodyFrames frames;
    private final ExpertPosts posts;
    private final ShareStore store;
    private final Today today;
    private final Clock clock;

    SharingPages(
            Register register,
            Accounts accounts,
            BodyFrames frames,
            ExpertPosts posts,
            DataSource app,
            Today today,
            Clock clock) {
        this.register = register;
        this.accounts = accounts;
        this.frames = frames;
        this.posts = posts;
        this.store = new ShareStore(app);
        this.today = today;
        this.clock = clock;
    }

    @Needs(SHARE)
    @GetMapping
    SharingPage shared(@PathVariable String slug, @RequestParam(defaultValue = "") String of, PageContext at) {
        return view(slug, at).page(of, Typed.nothing());
    }

    @Needs(SHARE)
    @PostMapping
    Reply share(@PathVariable String slug, @RequestParam Map<String, String> sent, PageContext at) {
        Typed typed = Typed.of(sent);
        String of = typed.value("of");
        SharingView view = view(slug, at);
        ExpertPost post = view.post(typed.value("post"));
        LocalDate day = today.date();
        LocalDate until = typed.day("until").orElse(null);
        if (post == null) {
            typed.refuse("post", at.text("sharing.post.missing"));
        }
        if (!typed.value("until").isEmpty() && (until == null || until.isBefore(day))) {
            typed.refuse("until", at.text("sharing.until.wrong"));
        }
        if (!(Sharable.judge(view.register(), view.body(), of) instanceof Sharable.Accepted(Shared shared))
                || post == null
                || !typed.isSound()) {
            return view.page(of, typed);
        }
        if (!store.add(shared, post.id(), day, until, at.visitor().actor(SHARE))) {
            typed.refuse("post", at.text("sharing.post.already"));
            return view.page(of, typed);
        }
        return new SeeOther(at.link("/bodies/" + slug + "/sharing", "of", of));
    }

    /** Ending twice ends once. */
    @Needs(SHARE)
    @PostMapping("/{id}/end")
    SeeOther end(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String of,
            PageContext at) {
        store.end(id, slug, at.visitor().actor(SHARE), clock.instant());
        return new SeeOther(at.link("/bodies/" + slug + "/sharing", "of", of));
    }

    private SharingView view(String slug, PageContext at) {
        return new SharingView(
                frames.below(slug, Part.OBLIGATIONS, at),
                new BodyId(slug),
                register.snapshot(),
                accounts.of(at),
                posts.of(slug, today.date()),
                store.in(slug, today.date()),
                at);
    }
}
