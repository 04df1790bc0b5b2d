package org.openiwg.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.TestDatabase;

/** Every SQL constant of the program is prepared against the migrated schema, whether a test uses it or not. */
class SqlStoreTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern SQL =
            Pattern.compile("(?s)\\s*(SELECT|INSERT|UPDATE|DELETE|WITH|VACUUM|TRUNCATE|LOCK|NOTIFY)\\b.*");

    @Test
    void every_statement_fits_the_schema() throws Exception {
        List<String> statements = new ArrayList<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == String.class && java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    if (field.get(null) instanceof String text
                            && SQL.matcher(text).matches()) {
                        statements.add(text);
                    }
                }
            }
        }
        assertThat(statements).hasSizeGreaterThanOrEqualTo(10);
        try (TestDatabase test = TestDatabase.create();
                Connection owner = test.database().owner().getConnection()) {
            for (String statement : statements) {
                assertThatCode(() -> describe(owner, statement)).as(statement).doesNotThrowAnyException();
            }
        }
    }

    private static void describe(Connection connection, String sql) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            // Has the server parse it and resolve every name, without running it.
            statement.getParameterMetaData();
            statement.getMetaData();
        }
    }

    /** The classes whose sources speak of SQL. */
    private static List<Class<?>> classes() throws Exception {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).matches("(?s).*static final String [A-Z_]+\\s*=.*")) {
                    String name = SOURCES.relativize(file)
                            .toString()
                            .replace(".java", "")
                            .replace('/', '.');
                    classes.add(Class.forName(name, false, SqlStoreTest.class.getClassLoader()));
                }
            }
        }
        return classes;
    }
}
