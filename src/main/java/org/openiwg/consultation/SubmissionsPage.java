package org.openiwg.consultation;

import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.consultation.RecordedCalls.RecordedCall;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Filter;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * What was sent to a consultation, and what was done with each, for everyone.
 *
 * @param shown this part of those that were found
 */
record SubmissionsPage(
        BodyFrame frame,
        String body,
        RecordedCall call,
        List<PublishedSubmission> shown,
        Pages pages,
        List<Filter> filters,
        int found,
        int all,
        PageContext at)
        implements Page {

    private static final int PER_PAGE = 20;

    static SubmissionsPage of(
            BodyFrame frame, String body, RecordedCall call, List<PublishedSubmission> all, PageContext at) {
        String verdict = first(at, "disposition");
        String reference = first(at, "reference");
        List<PublishedSubmission> found = all.stream()
                .filter(one -> verdict.isEmpty() || one.verdict().word().equals(verdict))
                .filter(one -> reference.isEmpty() || one.reference().equalsIgnoreCase(reference))
                .toList();
        String page = first(at, "page");
        Pages pages = Pages.of(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1, found.size(), PER_PAGE);
        List<Option> verdicts = java.util.Arrays.stream(Disposition.Verdict.values())
                .map(one -> new Option(one.word(), at.text("consultation.verdict." + one.word())))
                .toList();
        return new SubmissionsPage(
                frame,
                body,
                call,
                pages.of(found, PER_PAGE),
                pages,
                List.of(
                        Filter.choice("disposition", at.text("consultation.column.disposition"), verdict, verdicts),
                        Filter.words("reference", at.text("consultation.column.reference"), reference)),
                found.size(),
                all.size(),
                at);
    }

    private static String first(PageContext at, String name) {
        List<String> values = at.links().query().getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    Crumb up() {
        return new Crumb(
                call.title().in(at.language().locale()), at.link("/bodies/" + body + "/consultations/" + call.slug()));
    }

    Tag tag(PublishedSubmission one) {
        return CallWords.verdict(one.verdict(), at);
    }

    List<Crumb> formats() {
        return List.of(new Crumb(
                at.text("consultation.csv.submissions"),
                at.links().data("/bodies/" + body + "/consultations/" + call.slug() + "/submissions.csv")));
    }
}
