package org.openiwg.people;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The OpenID provider of a serving application, or none. */
@Configuration(proxyBeanMethods = false)
class OpenProvider {

    @Bean
    OpenIdProvider openIdProvider(Environment settings, OwnAddress site) {
        return new OpenIdProvider(ProviderSettings.read(settings), site);
    }

    @Bean
    ProviderAccounts providerAccounts(DataSource app, KnownPeople people, Clock clock) {
        return new ProviderAccounts(app, people, clock);
    }
}
