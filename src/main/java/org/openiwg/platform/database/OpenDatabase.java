package org.openiwg.platform.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database of a serving application: {@code openiwg.data}, {@code openiwg.db.url} and {@code openiwg.db.app.url} say
 * where it is (in the environment {@code OPENIWG_DATA}, {@code OPENIWG_DB_URL}, {@code OPENIWG_DB_APP_URL}).
 */
@Configuration(proxyBeanMethods = false)
class OpenDatabase {

    @Bean
    Database database(
            @Value("${openiwg.data:data}") String data,
            @Value("${openiwg.db.url:}") String url,
            @Value("${openiwg.db.app.url:}") String appUrl) {
        DatabaseSettings settings =
                new DatabaseSettings(Path.of(data), url.isEmpty() ? null : url, appUrl.isEmpty() ? null : appUrl);
        return Database.open(settings, DatabaseUse.SERVER);
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.app();
    }
}
