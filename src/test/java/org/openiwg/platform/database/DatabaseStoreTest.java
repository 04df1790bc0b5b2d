package org.openiwg.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class DatabaseStoreTest {

    @TempDir
    Path data;

    private DatabaseSettings settings() {
        System.setProperty("ot.epg.working-dir", TestDatabase.PROGRAMS);
        return DatabaseSettings.embedded(data);
    }

    private static String ask(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void keeps_its_data_from_one_start_to_the_next_and_waits_for_the_disk() throws Exception {
        try (Database database = Database.open(settings(), DatabaseUse.SERVER)) {
            assertThat(ask(database.app(), "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database.app(), "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(database.app(), "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(database.app(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            try (Connection owner = database.owner().getConnection();
                    Statement statement = owner.createStatement()) {
                statement.execute("CREATE TABLE record.kept AS SELECT 1 AS x");
            }
        }
        long start = System.nanoTime();
        try (Database database = Database.open(settings(), DatabaseUse.SERVER)) {
            System.out.printf("second start: %d ms%n", (System.nanoTime() - start) / 1_000_000);
            assertThat(ask(database.owner(), "SELECT count(*) FROM record.kept"))
                    .isEqualTo("1");
        }
        assertThat(Postmaster.on(data.resolve("postgres"))).isEmpty();
    }

    @Test
    void lets_nobody_in_without_a_password_and_keeps_the_passwords_to_its_owner() throws Exception {
        try (Database database = Database.open(settings(), DatabaseUse.SERVER)) {
            int port = Postmaster.on(data.resolve("postgres")).orElseThrow().port();
            for (String user : new String[] {"postgres", Roles.OWNER, Roles.APP}) {
                var guess = new org.postgresql.ds.PGSimpleDataSource();
                guess.setUrl("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Roles.DATABASE));
                guess.setUser(user);
                guess.setPassword("guess");
                assertThatThrownBy(guess::getConnection).hasMessageContaining("password authentication failed");
            }
            assertThat(ask(database.app(), "SELECT current_user")).isEqualTo(Roles.APP);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("passwords"))))
                .isEqualTo("rw-------");
    }

    private static void assertRefused(int port, String user, String password) {
        assertThatThrownBy(Database.local(port, user, password)::getConnection)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void no_password_lasts_longer_than_one_run() throws Exception {
        Database.open(settings(), DatabaseUse.SERVER).close();
        Passwords before = Passwords.of(DataFolder.at(data));
        try (Database database = Database.open(settings(), DatabaseUse.SERVER)) {
            int port = Postmaster.on(data.resolve("postgres")).orElseThrow().port();
            assertRefused(port, "postgres", before.superuser());
            assertRefused(port, Roles.OWNER, before.owner());
            assertRefused(port, Roles.APP, before.app());
            assertThat(ask(database.owner(), "SELECT current_user")).isEqualTo(Roles.OWNER);
            Passwords now = Passwords.of(DataFolder.at(data));
            assertThat(ask(Database.local(port, "postgres", now.superuser()), "SELECT 1"))
                    .isEqualTo("1");
        }
        assertThat(data.resolve("passwords.next")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("passwords"))))
                .isEqualTo("rw-------");
    }

    @Test
    void starts_whenever_the_change_of_its_passwords_was_cut_short() throws Exception {
        Database.open(settings(), DatabaseUse.SERVER).close();
        RotatePasswords rotate = new RotatePasswords(DataFolder.at(data));
        rotate.announce(Passwords.fresh());
        Database.open(settings(), DatabaseUse.SERVER).close();
        assertThat(data.resolve("passwords.next"))
                .as("what never counted is gone")
                .doesNotExist();

        try (Database database = Database.open(settings(), DatabaseUse.SERVER)) {
            int port = Postmaster.on(data.resolve("postgres")).orElseThrow().port();
            assertThat(ask(database.app(), "SELECT 1")).isEqualTo("1");
            Passwords next = Passwords.fresh();
            rotate.announce(next);
            try (Connection superuser = Database.local(
                            port, "postgres", Passwords.of(DataFolder.at(data)).superuser())
                    .getConnection()) {
                rotate.set(superuser, next);
            }
        }
        try (Database database = Database.open(settings(), DatabaseUse.SERVER)) {
            assertThat(ask(database.app(), "SELECT current_user")).isEqualTo(Roles.APP);
        }
    }

    @Test
    void passwords_of_another_cluster_are_told_at_once() throws Exception {
        Database.open(settings(), DatabaseUse.SERVER).close();
        DurableFile.write(data.resolve("passwords"), Passwords.fresh().text());
        assertThatThrownBy(() -> Database.open(settings(), DatabaseUse.SERVER)).isInstanceOf(DatabaseRefused.class);
        assertThat(Postmaster.on(data.resolve("postgres"))).isEmpty();
    }

    @Test
    void a_second_server_on_the_folder_is_refused_and_a_command_joins_the_first() throws Exception {
        try (Database server = Database.open(settings(), DatabaseUse.SERVER)) {
            assertThatThrownBy(() -> Database.open(settings(), DatabaseUse.SERVER))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("is in use (server, process "
                            + ProcessHandle.current().pid());
            try (Database command = Database.open(settings(), DatabaseUse.COMMAND)) {
                assertThat(ask(command.app(), "SHOW port")).isEqualTo(ask(server.app(), "SHOW port"));
            }
            assertThat(ask(server.app(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void an_application_that_fails_before_it_takes_its_database_leaves_none_behind() {
        settings();
        SpringApplication application = new SpringApplication(FailsAtOnce.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        assertThatThrownBy(() -> application.run("--openiwg.data=" + data)).hasMessageContaining("before any bean");
        assertThat(data.resolve("passwords")).as("the database was opened").exists();
        assertThat(Postmaster.on(data.resolve("postgres"))).isEmpty();
    }

    @Configuration(proxyBeanMethods = false)
    static class FailsAtOnce {
        @Bean
        static BeanFactoryPostProcessor failing() {
            return beans -> {
                throw new IllegalStateException("before any bean");
            };
        }
    }

    @Test
    void a_postgres_that_ends_instead_of_starting_is_not_waited_for() throws Exception {
        Database.open(settings(), DatabaseUse.SERVER).close();
        Files.writeString(data.resolve("postgres").resolve("postgresql.conf"), "no_such_setting = 1\n");
        long start = System.nanoTime();
        assertThatThrownBy(() -> Database.open(settings(), DatabaseUse.SERVER))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("postgres.log");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void starts_after_its_postgres_was_killed_and_after_it_was_left_behind() throws Exception {
        Database killed = Database.open(settings(), DatabaseUse.SERVER);
        ProcessHandle.of(Postmaster.on(data.resolve("postgres")).orElseThrow().process())
                .orElseThrow()
                .destroyForcibly();
        killed.close();
        try (Database again = Database.open(settings(), DatabaseUse.SERVER)) {
            assertThat(ask(again.app(), "SELECT 1")).isEqualTo("1");
        }
    }
}
