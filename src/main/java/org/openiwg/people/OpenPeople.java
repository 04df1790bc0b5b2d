package org.openiwg.people;

import java.time.Clock;
import javax.sql.DataSource;
import org.openiwg.mail.SendMail;
import org.openiwg.platform.web.Gate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The people of a serving application. */
@Configuration(proxyBeanMethods = false)
class OpenPeople {

    @Bean
    OneTimeLinks oneTimeLinks(DataSource app, Clock clock) {
        return new OneTimeLinks(app, clock);
    }

    @Bean
    OwnAddress ownAddress(Environment settings) {
        return new OwnAddress(settings);
    }

    @Bean
    StrictSignIn strictSignIn(@Value("${openiwg.sign.in:}") String setting, PasskeyStore passkeys) {
        return new StrictSignIn(setting, passkeys);
    }

    @Bean
    SendSignInLink sendSignInLink(
            DataSource app, OneTimeLinks links, StrictSignIn strict, SendMail mail, OwnAddress site) {
        return new SendSignInLink(app, links, strict, mail, site::get);
    }

    @Bean
    KnownPeople knownPeople(DataSource app, DemoPeople demo) {
        return new KnownPeople(app, demo);
    }

    @Bean
    SignInLimits signInLimits(Throttle throttle) {
        return new SignInLimits(throttle);
    }

    @Bean
    ShowSignIn showSignIn(PostHolders holders, OpenIdProvider provider, StrictSignIn strict) {
        return new ShowSignIn(holders, provider, strict);
    }

    @Bean
    Throttle throttle(DataSource app, Clock clock) {
        return new Throttle(app, clock);
    }

    @Bean
    FreshSignIn freshSignIn(Clock clock) {
        return new FreshSignIn(clock);
    }

    @Bean
    DemoPeople demoPeople(
            DataSource app,
            Clock clock,
            @Value("${openiwg.demo:}") String setting,
            @Value("${openiwg.url:}") String address) {
        return new DemoPeople(app, setting, address, clock);
    }

    @Bean
    Gate gate(
            Visitors visitors,
            StrictSignIn strict,
            Clock clock,
            @Value("${server.address:}") String listensAt,
            @Value("${openiwg.url:}") String address) {
        AtTheMachine machine = new AtTheMachine(listensAt, address);
        return new KnowVisitor(visitors, machine, strict, clock);
    }
}
