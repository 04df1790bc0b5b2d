package org.openiwg.people;

import java.time.Clock;
import javax.sql.DataSource;
import org.openiwg.mail.SendMail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The passkeys of a serving application. */
@Configuration(proxyBeanMethods = false)
class OpenPasskeys {

    @Bean
    PasskeyStore passkeyStore(DataSource app) {
        return new PasskeyStore(app);
    }

    @Bean
    Challenges challenges(DataSource app, Clock clock) {
        return new Challenges(app, clock);
    }

    @Bean
    PasskeyOptions passkeyOptions(OwnAddress site) {
        return new PasskeyOptions(site);
    }

    @Bean
    JudgePasskey judgePasskey(PasskeyStore passkeys, Challenges challenges, OwnAddress site) {
        return new JudgePasskey(passkeys, challenges, site);
    }

    @Bean
    TakeWays takeWays(
            DataSource app,
            PasskeyStore passkeys,
            ProviderAccounts accounts,
            SendMail mail,
            OwnAddress site,
            Clock clock) {
        return new TakeWays(app, passkeys, accounts, new SessionStore(app, clock), mail, site);
    }

    @Bean
    KeepPasskeys keepPasskeys(DataSource app, PasskeyStore passkeys, SendMail mail, OwnAddress site) {
        return new KeepPasskeys(app, passkeys, mail, site);
    }
}
