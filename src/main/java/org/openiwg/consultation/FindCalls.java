package org.openiwg.consultation;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.account.pages.BodyFrames;
import org.openiwg.account.pages.Part;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.BodyId;
import org.openiwg.record.Slug;
import org.springframework.stereotype.Component;

/** The call that an address names, of the body that it names, and what stands around its pages. */
@Component
class FindCalls {
    private final CallStore calls;
    private final BodyFrames frames;

    FindCalls(DataSource app, BodyFrames frames) {
        this.calls = new CallStore(app);
        this.frames = frames;
    }

    /** Throws {@link Problem} when the body has no such call. */
    Call call(String slug, String name) {
        if (!Slug.isSlug(slug) || !Slug.isSlug(name)) {
            throw Problem.notFound();
        }
        return calls.find(new BodyId(slug), name).orElseThrow(Problem::notFound);
    }

    BodyFrame frame(String slug, PageContext at) {
        return frames.below(slug, Part.CONSULTATIONS, at);
    }

    /** The frame of a page below the desk of a call. */
    BodyFrame frame(Call call, PageContext at) {
        BodyFrame frame = frame(call.body().slug(), at);
        List<Crumb> crumbs = new ArrayList<>(frame.crumbs());
        crumbs.add(new Crumb(call.title().in(at.language().locale()), desk(call, at)));
        return new BodyFrame(frame.name(), crumbs, frame.tabs(), frame.ended());
    }

    /** Where staff works on it. */
    static String desk(Call call, PageContext at) {
        return at.link("/bodies/" + call.body() + "/consult/" + call.slug());
    }

    static String desk(Call call, String end, PageContext at) {
        return at.link("/bodies/" + call.body() + "/consult/" + call.slug() + end);
    }

    /** Where everyone reads it. */
    static String page(Call call, PageContext at) {
        return at.link("/bodies/" + call.body() + "/consultations/" + call.slug());
    }
}
