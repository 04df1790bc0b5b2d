package org.openiwg.body;

import java.util.List;
import org.openiwg.account.Books;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.account.pages.BodyFrames;
import org.openiwg.account.pages.Part;
import org.openiwg.platform.Today;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.springframework.stereotype.Component;

/** What every page of the co-chairs needs to know of its body. */
@Component
class BodyViews {

    private final Register register;
    private final KeepProposals proposals;
    private final ChairsOf chairs;
    private final Signers signers;
    private final BodyFrames frames;
    private final Today today;

    BodyViews(
            Register register,
            KeepProposals proposals,
            ChairsOf chairs,
            Signers signers,
            BodyFrames frames,
            Today today) {
        this.register = register;
        this.proposals = proposals;
        this.chairs = chairs;
        this.signers = signers;
        this.frames = frames;
        this.today = today;
    }

    /**
     * A body as its co-chairs and its secretariat see it.
     *
     * @param keys whose signatures it takes today
     * @param signers the signatures that the visitor can give today
     * @param reader whose eyes it is seen with
     */
    record View(
            BodyFrame frame,
            RegisterSnapshot register,
            Proposals proposals,
            Books books,
            Keys keys,
            List<Signer> signers,
            BodyWords words,
            Audience reader) {

        BodyId body() {
            return words.body();
        }
    }

    /** The body of an address as its co-chairs see it; throws {@link Problem} when there is none. */
    View view(String slug, PageContext at) {
        return view(slug, Audience.CHAIRS, frames.below(slug, Part.DECISIONS, at), at);
    }

    /** The page of what it has signed, as whoever reads may see it. */
    View decisions(String slug, PageContext at) {
        BodyFrame frame = frames.frame(slug, Part.DECISIONS, at);
        return view(slug, Audience.of(at.visitor(), new BodyId(slug)), frame, at);
    }

    /** A page below that one. */
    View decision(String slug, PageContext at) {
        BodyFrame frame = frames.below(slug, Part.DECISIONS, at);
        return view(slug, Audience.of(at.visitor(), new BodyId(slug)), frame, at);
    }

    private View view(String slug, Audience reader, BodyFrame frame, PageContext at) {
        BodyId body = new BodyId(slug);
        RegisterSnapshot snapshot = register.snapshot();
        Books books = chairs.books(snapshot, reader);
        return new View(
                frame,
                snapshot,
                proposals.of(snapshot),
                books,
                chairs.keys(body, snapshot, today.date()),
                signers.of(at.visitor(), body),
                new BodyWords(body, books.names(), at),
                reader);
    }
}
