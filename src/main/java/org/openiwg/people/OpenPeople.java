package org.openiwg.people;

import java.time.Clock;
import javax.sql.DataSource;
import org.openiwg.platform.Today;
import org.openiwg.platform.web.Gate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people of a serving application. */
@Configuration(proxyBeanMethods = false)
class OpenPeople {

    @Bean
    OneTimeLinks oneTimeLinks(DataSource app, Clock clock) {
        return new OneTimeLinks(app, clock);
    }

    @Bean
    Gate gate(
            DataSource app,
            Clock clock,
            Today today,
            @Value("${server.address:}") String listensAt,
            @Value("${openiwg.url:}") String address) {
        AtTheMachine machine = new AtTheMachine(listensAt, address);
        return new KnowVisitor(new PersonStore(app), Permissions.read(), machine, today, clock);
    }
}
