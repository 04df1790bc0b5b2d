package org.openiwg.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Begins to open the database as soon as it is known where it is, before there are any beans: it takes about as long as
 * the rest of the start. {@code openiwg.data}, {@code openiwg.db.url} and {@code openiwg.db.app.url} say where it is (in
 * the environment {@code OPENIWG_DATA}, {@code OPENIWG_DB_URL}, {@code OPENIWG_DB_APP_URL}). Registered in {@code
 * META-INF/spring.factories}.
 */
final class OpenDatabaseEarly implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return;
        }
        Environment environment = context.getEnvironment();
        DatabaseOpening opening = new DatabaseOpening(new DatabaseSettings(
                Path.of(environment.getProperty("openiwg.data", "data")),
                given(environment, "openiwg.db.url"),
                given(environment, "openiwg.db.app.url")));
        context.addApplicationListener(opening);
        context.getBeanFactory().registerSingleton("databaseOpening", opening);
    }

    private static @Nullable String given(Environment environment, String name) {
        String value = environment.getProperty(name);
        return StringUtils.hasText(value) ? value : null;
    }
}
