package org.openiwg.platform.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language. A key begins with its module ({@code site.about.title} is in
 * {@code messages/site_en.properties}); texts are ICU messages with numbered arguments
 * ({@code {0, plural, one {# day} other {# days}}}). Dates and numbers among the arguments are written in the language.
 */
public final class Messages {

    private static final Messages ENGLISH = new Messages(Language.EN);
    private static final Messages FRENCH = new Messages(Language.FR);

    private final Language language;
    private final Map<String, Map<String, Text>> modules = new ConcurrentHashMap<>();

    private Messages(Language language) {
        this.language = language;
    }

    public static Messages in(Language language) {
        return language == Language.EN ? ENGLISH : FRENCH;
    }

    /** The text of a key; a key that does not exist is a bug and throws {@link IllegalArgumentException}. */
    public String text(String key, @Nullable Object... args) {
        return format(key, args, UnaryOperator.identity());
    }

    /** The same as HTML: the message is trusted and may hold markup, the arguments are escaped. */
    public String html(String key, @Nullable Object... args) {
        return format(key, args, Messages::escaped);
    }

    private String format(String key, @Nullable Object[] args, UnaryOperator<String> words) {
        Text text = module(key).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language);
        }
        return text.with(args, arg -> written(arg, words));
    }

    private @Nullable Object written(@Nullable Object arg, UnaryOperator<String> words) {
        return switch (arg) {
            case LocalDate date -> language.date(date);
            case YearMonth month -> language.month(month);
            case Number number -> number;
            case null -> "";
            default -> words.apply(arg.toString());
        };
    }

    private Map<String, Text> module(String key) {
        int dot = key.indexOf('.');
        return modules.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::read);
    }

    private Map<String, Text> read(String module) {
        String name = "/messages/" + module + "_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no messages " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, Text> texts = new ConcurrentHashMap<>();
        properties.forEach((key, text) -> texts.put((String) key, Text.of((String) text, language)));
        return texts;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** One message: fixed words, or a format that is used by one thread at a time. */
    private sealed interface Text {

        String with(@Nullable Object[] args, UnaryOperator<@Nullable Object> written);

        static Text of(String pattern, Language language) {
            return pattern.indexOf('{') < 0
                    ? new Fixed(pattern)
                    : new Pattern(new MessageFormat(pattern, language.locale()));
        }

        record Fixed(String words) implements Text {
            @Override
            public String with(@Nullable Object[] args, UnaryOperator<@Nullable Object> written) {
                return words;
            }
        }

        record Pattern(MessageFormat format) implements Text {
            @Override
            public String with(@Nullable Object[] args, UnaryOperator<@Nullable Object> written) {
                Object[] ready = new Object[args.length];
                for (int i = 0; i < args.length; i++) {
                    ready[i] = written.apply(args[i]);
                }
                synchronized (format) {
                    return format.format(ready);
                }
            }
        }
    }
}
