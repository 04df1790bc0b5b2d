package org.openiwg.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openiwg.TestHistory;
import org.openiwg.mail.Mail;
import org.openiwg.people.PostHolders;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.record.KeepRegister;
import org.openiwg.record.Proposal;
import org.openiwg.record.RecordActs;
import org.openiwg.record.Register;

/** A register with bodies and everything with which their chairs sign, without a server. */
final class Chairs implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    /** Notes what it heard. */
    static final class Listener implements WhenSigned {
        final List<String> heard = Collections.synchronizedList(new ArrayList<>());
        volatile boolean failing;

        @Override
        public boolean isFor(String matter) {
            return matter.startsWith("test/");
        }

        @Override
        public void signed(Proposal proposal, long entry) {
            if (failing) {
                throw new IllegalStateException("not today");
            }
            heard.add(proposal.matter() + " at " + entry);
        }
    }

    final TestDatabase test = TestDatabase.create();
    final Register register = KeepRegister.open(test.database(), "test.invalid/log", Clock.systemUTC())
            .register();
    final Listener listener = new Listener();
    final List<Mail> mails = Collections.synchronizedList(new ArrayList<>());
    final SubstituteStore substitutes = new SubstituteStore(test.database().app());
    final SignOff signOff;
    final SignProposal sign;

    Chairs(String acts) {
        TestHistory.record(register, acts);
        DataSource app = test.database().app();
        Supplier<LocalDate> today = () -> TODAY;
        KeepProposals proposals = new KeepProposals();
        JudgeProposal judge = new JudgeProposal(new RecordActs(register, app), proposals, today);
        TellSigners tell = new TellSigners(
                new PostHolders(app),
                substitutes,
                new SignatureStore(app),
                mails::add,
                today,
                () -> "https://iwg.example");
        signOff = new SignOff(register, proposals, judge, tell, today, app);
        sign = new SignProposal(
                register,
                proposals,
                new ChairsOf(),
                judge,
                () -> Stream.of(listener),
                tell,
                today,
                Clock.systemUTC(),
                app);
    }

    /** Records a row with the columns date, act, body, subject, title_en, title_fr. */
    void record(String row) {
        TestHistory.record(register, "date,act,body,subject,title_en,title_fr\n" + row + "\n");
    }

    @Override
    public void close() {
        test.close();
    }
}
