package org.openiwg.body;

import java.util.List;
import org.openiwg.account.Accounts;
import org.openiwg.account.Books;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.account.pages.BodyFrames;
import org.openiwg.account.pages.Part;
import org.openiwg.platform.Today;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.BodyId;
import org.openiwg.record.Readers;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Visibility;
import org.springframework.stereotype.Component;

/** What every page of the co-chairs needs to know of its body. */
@Component
class BodyViews {

    private final Register register;
    private final KeepProposals proposals;
    private final ChairsOf chairs;
    private final Signers signers;
    private final BodyFrames frames;
    private final Accounts accounts;
    private final Readers readers;
    private final Today today;

    BodyViews(
            Register register,
            KeepProposals proposals,
            ChairsOf chairs,
            Signers signers,
            BodyFrames frames,
            Accounts accounts,
            Readers readers,
            Today today) {
        this.register = register;
        this.proposals = proposals;
        this.chairs = chairs;
        this.signers = signers;
        this.frames = frames;
        this.accounts = accounts;
        this.readers = readers;
        this.today = today;
    }

    /**
     * A body as its co-chairs and its secretariat see it.
     *
     * @param keys whose signatures it takes today
     * @param signers the signatures that the visitor can give today
     * @param reader what the visitor may see
     */
    record View(
            BodyFrame frame,
            RegisterSnapshot register,
            Proposals proposals,
            Books books,
            Keys keys,
            List<Signer> signers,
            BodyWords words,
            Visibility reader) {

        BodyId body() {
            return words.body();
        }
    }

    /** The body of an address, for a page below its decisions; throws {@link Problem} when there is none. */
    View view(String slug, PageContext at) {
        return view(slug, frames.below(slug, Part.DECISIONS, at), at);
    }

    /** The same for the page of its decisions itself. */
    View decisions(String slug, PageContext at) {
        return view(slug, frames.frame(slug, Part.DECISIONS, at), at);
    }

    private View view(String slug, BodyFrame frame, PageContext at) {
        BodyId body = new BodyId(slug);
        RegisterSnapshot snapshot = register.snapshot();
        Books books = accounts.of(at);
        return new View(
                frame,
                snapshot,
                proposals.of(snapshot),
                books,
                chairs.keys(body, snapshot, today.date()),
                signers.of(at.visitor(), body),
                new BodyWords(body, books.names(), at),
                readers.of(at.visitor()));
    }
}
