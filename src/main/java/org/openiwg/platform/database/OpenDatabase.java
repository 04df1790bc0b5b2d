package org.openiwg.platform.database;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of a serving application. */
@Configuration(proxyBeanMethods = false)
class OpenDatabase {

    @Bean
    Database database(DatabaseOpening opening) {
        return opening.take();
    }

    @Bean
    DataSource dataSource(Database database) {
        return database.app();
    }
}
