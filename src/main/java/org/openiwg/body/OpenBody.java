package org.openiwg.body;

import java.time.Clock;
import javax.sql.DataSource;
import org.openiwg.mail.SendMail;
import org.openiwg.people.PostHolders;
import org.openiwg.platform.Today;
import org.openiwg.record.Names;
import org.openiwg.record.RecordActs;
import org.openiwg.record.Register;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What the bodies of a serving application need. */
@Configuration(proxyBeanMethods = false)
class OpenBody {

    @Bean
    SubstituteStore substituteStore(DataSource app) {
        return new SubstituteStore(app);
    }

    @Bean
    Signers signers(PostHolders holders, SubstituteStore substitutes, Today today) {
        return new Signers(holders, substitutes, today::date);
    }

    @Bean
    AppointSubstitute appointSubstitute(
            SubstituteStore store, Signers signers, TellSubstitutes tell, Today today, Clock clock, DataSource app) {
        return new AppointSubstitute(store, signers, tell, today::date, clock, app);
    }

    /** A site that has no address for others is reached from its own machine alone. */
    @Bean
    TellSigners tellSigners(
            PostHolders holders,
            SubstituteStore substitutes,
            SendMail mails,
            Today today,
            DataSource app,
            Environment environment) {
        return new TellSigners(
                holders, substitutes, new SignatureStore(app), mails::send, today::date, () -> site(environment));
    }

    @Bean
    TellSubstitutes tellSubstitutes(
            PostHolders holders, SendMail mails, Register register, Today today, Environment environment) {
        return new TellSubstitutes(
                holders,
                mails::send,
                today::date,
                () -> Names.of(register.snapshot().acts()),
                () -> site(environment));
    }

    private static String site(Environment environment) {
        String url = environment.getProperty("openiwg.url", "");
        return url.isEmpty()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : url.replaceAll("/+$", "");
    }

    @Bean
    KeepProposals keepProposals() {
        return new KeepProposals();
    }

    @Bean
    ChairsOf chairsOf() {
        return new ChairsOf();
    }

    @Bean
    JudgeProposal judgeProposal(RecordActs rules, KeepProposals proposals, Today today) {
        return new JudgeProposal(rules, proposals, today::date);
    }

    @Bean
    SignOff signOff(
            Register register,
            KeepProposals proposals,
            JudgeProposal judge,
            TellSigners tell,
            Today today,
            DataSource app) {
        return new SignOff(register, proposals, judge, tell, today::date, app);
    }

    /** Who listens is asked when something is adopted: a listener may itself put something to the chairs. */
    @Bean
    SignProposal signProposal(
            Register register,
            KeepProposals proposals,
            ChairsOf chairs,
            JudgeProposal judge,
            ObjectProvider<WhenSigned> listeners,
            TellSigners tell,
            Today today,
            Clock clock,
            DataSource app) {
        return new SignProposal(register, proposals, chairs, judge, listeners::stream, tell, today::date, clock, app);
    }

    @Bean
    GiveSignature giveSignature(SignOff signOff, SignProposal signing, Signers signers) {
        return new GiveSignature(signOff, signing, signers);
    }
}
