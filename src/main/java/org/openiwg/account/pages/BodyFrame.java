package org.openiwg.account.pages;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Tab;
import org.openiwg.record.Family;

/**
 * What all pages of a body have around their content.
 *
 * @param name the body's name
 * @param ended said where something would begin; null while the body is at work
 */
public record BodyFrame(
        String name,
        List<Crumb> crumbs,
        List<Tab> tabs,
        @Nullable Ended ended) {

    /** The frame of one of the body's own pages. */
    static BodyFrame of(BodyView body, Part part) {
        List<Crumb> crumbs = part == Part.ACCOUNT ? List.of(home(body)) : List.of(home(body), up(body));
        return new BodyFrame(body.name(), crumbs, tabs(body, part), ended(body));
    }

    /** The frame of a page that lies below one of them. */
    static BodyFrame below(BodyView body, Part part) {
        Crumb parent = new Crumb(body.text(part.key()), body.page(part.path()));
        return new BodyFrame(body.name(), List.of(home(body), up(body), parent), tabs(body, part), ended(body));
    }

    private static @Nullable Ended ended(BodyView body) {
        return Ended.of(body.account(), body.books().names(), body.at());
    }

    private static Crumb home(BodyView body) {
        return new Crumb(body.text("account.home"), body.at().link(""));
    }

    private static Crumb up(BodyView body) {
        return new Crumb(body.name(), body.page(""));
    }

    private static List<Tab> tabs(BodyView body, Part current) {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.SUCCESSION || part == current || Heirs.any(body))
                .map(part -> tab(body, part, part == current))
                .toList();
    }

    private static Tab tab(BodyView body, Part part, boolean current) {
        long count = switch (part) {
            case OBLIGATIONS -> owed(body);
            case REMINDERS -> waiting(body);
            case FINDINGS -> body.account().findings().size();
            default -> 0;
        };
        String shown = count == 0 ? null : body.at().number(count);
        return new Tab(body.text(part.key()), body.page(part.path()), shown, current);
    }

    private static long owed(BodyView body) {
        return body.account().obligations().stream()
                .filter(duty -> duty.state().isOpen())
                .count();
    }

    private static long waiting(BodyView body) {
        return body.account().obligations().stream()
                .filter(duty -> duty.state().isOpen() && isAnswerOwed(duty))
                .count();
    }

    /** Whether somebody outside waits for an answer. */
    static boolean isAnswerOwed(Obligation duty) {
        return duty.id().family() == Family.REMINDER || duty.id().family() == Family.RECOMMENDATION;
    }
}
