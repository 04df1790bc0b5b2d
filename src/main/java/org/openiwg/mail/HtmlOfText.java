package org.openiwg.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** Plain text as simple HTML: paragraphs, line breaks, links; everything else as it is written. */
final class HtmlOfText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)'’»]");

    private HtmlOfText() {}

    /** A whole page: its language, the subject as its title, the text. */
    static String of(Mail mail) {
        return "<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title></head><body>\n%s\n</body></html>\n"
                .formatted(mail.language().code(), escaped(mail.subject()), body(mail.text()));
    }

    /** The paragraphs alone. */
    static String body(String text) {
        return Stream.of(text.strip().split("\\n\\s*\\n"))
                .map(paragraph -> "<p>" + lines(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String lines(String paragraph) {
        return paragraph.lines().map(HtmlOfText::linked).collect(Collectors.joining("<br>\n"));
    }

    private static String linked(String line) {
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(line);
        int from = 0;
        while (address.find()) {
            String link = escaped(address.group());
            html.append(escaped(line.substring(from, address.start())))
                    .append("<a href=\"%s\">%s</a>".formatted(link, link));
            from = address.end();
        }
        return html.append(escaped(line.substring(from))).toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
