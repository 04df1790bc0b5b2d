package org.openiwg;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Somebody who looks at every page that they are led to and fills in every form that they find there: with one text in every
 * field that takes one, and with what a field asks for where it does not, until the form is taken.
 */
final class Explorer {

    private static final int OF_ONE_KIND = 3;
    private static final int OF_THINGS = 15;
    private static final int TRIES = 7;

    /** What ends the walk, or is about other machines. */
    private static final List<String> LEFT_OUT = List.of("/sign-out", "/sign-in", "/import", "/my-sign-in", "/discard");

    private final FormClient client;
    private final String body;
    private final String text;
    private final String email = "marked-" + java.util.UUID.randomUUID() + "@example.org";

    /** Each page that was seen, with what the site answered. */
    final Map<String, HttpResponse<String>> seen = new TreeMap<>();

    /** The kinds of forms that were taken. */
    final Set<String> taken = new TreeSet<>();

    /** The kinds of forms that never were, with the fields that were refused last. */
    final Map<String, String> refused = new TreeMap<>();

    /** What was asked or sent, and answered with 500 and more. */
    final List<String> failed = new ArrayList<>();

    private final Map<String, String> ledFrom = new HashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, Integer> sent = new HashMap<>();

    Explorer(FormClient client, String body, String text) {
        this.client = client;
        this.body = body;
        this.text = text;
    }

    /** Looks at what can be reached from some addresses; stays out of other bodies. */
    void look(Collection<String> starts) {
        walk(starts, (page, html) -> {});
    }

    /** The same, and fills in every form. */
    void fill(Collection<String> starts) {
        walk(starts, (page, html) -> {
            for (WebForm form : WebForm.in(html)) {
                if (LEFT_OUT.stream().noneMatch(form.action()::contains)
                        && isNear(form.action())
                        && sent.merge(form.kind(), 1, Integer::sum) <= most(form)) {
                    fill(form, sent.getOrDefault(form.kind(), 0) % 2 == 0);
                }
            }
        });
    }

    /** A form about one thing is sent for many: each may be a step of something else. */
    private static int most(WebForm form) {
        return form.kind().contains("{id}") ? OF_THINGS : 2;
    }

    private Deque<String> open = new ArrayDeque<>();

    private void walk(Collection<String> starts, BiConsumer<String, String> found) {
        open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            String path = open.remove();
            if (seen.containsKey(path)) {
                continue;
            }
            HttpResponse<String> answer = client.get(path);
            note(path, answer);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (answer.statusCode() == 200 && type.startsWith("text/html")) {
                found.accept(path, answer.body());
                WebForm.links(answer.body()).forEach(link -> {
                    ledFrom.putIfAbsent(link, path);
                    remember(link);
                });
            } else {
                answer.headers().firstValue("Location").ifPresent(this::remember);
            }
        }
    }

    /** Links that were followed and led nowhere, with the page that they were on. */
    List<String> dead() {
        return seen.entrySet().stream()
                .filter(page -> page.getValue().statusCode() >= 400 && ledFrom.containsKey(page.getKey()))
                .map(page -> page.getKey() + " answers " + page.getValue().statusCode() + ", linked from "
                        + ledFrom.get(page.getKey()))
                .toList();
    }

    private void note(String path, HttpResponse<String> answer) {
        seen.put(path, answer);
        if (answer.statusCode() >= 500) {
            failed.add(path + " answers " + answer.statusCode());
        }
    }

    private void remember(String link) {
        if (!seen.containsKey(link)
                && isNear(link)
                && !link.contains("as-of=")
                && LEFT_OUT.stream().noneMatch(link::contains)
                && visits.merge(kind(link), 1, Integer::sum) <= OF_ONE_KIND) {
            open.add(link);
        }
    }

    private static String kind(String link) {
        return WebForm.kindOf(link) + (link.contains("?") ? "?" : "");
    }

    private boolean isNear(String address) {
        return !address.contains("/bodies/") || address.contains("/bodies/" + body);
    }

    private void fill(WebForm first, boolean otherwise) {
        WebForm form = first;
        Map<String, Integer> attempts = new HashMap<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            HttpResponse<String> answer = send(form, attempts, otherwise);
            if (answer.statusCode() >= 500) {
                failed.add("POST " + form.action() + " answers " + answer.statusCode());
                return;
            }
            if (answer.statusCode() == 303) {
                taken.add(first.kind());
                refused.remove(first.kind());
                answer.headers().firstValue("Location").ifPresent(open::addFirst);
                return;
            }
            List<String> wrong = WebForm.wrongIn(answer.body());
            refused.put(first.kind(), answer.statusCode() + " " + wrong);
            // What a form answers with is a page with the text in it, too.
            seen.put("POST " + form.action() + " " + attempt, answer);
            WebForm again = likeIt(form, WebForm.in(answer.body()));
            if (again == null) {
                return;
            }
            // A preview that asks to be confirmed is no refusal.
            if (wrong.isEmpty() && again.kind().equals(form.kind())) {
                return;
            }
            wrong.forEach(id -> attempts.merge(id.replaceAll("[_-](day|month|year)$", ""), 1, Integer::sum));
            form = again;
        }
    }

    private static @org.jspecify.annotations.Nullable WebForm likeIt(WebForm form, List<WebForm> forms) {
        WebForm best = null;
        int most = 0;
        for (WebForm other : forms) {
            Set<String> common = new TreeSet<>(form.fields().keySet());
            common.retainAll(other.fields().keySet());
            if (common.size() > most && LEFT_OUT.stream().noneMatch(other.action()::contains)) {
                best = other;
                most = common.size();
            }
        }
        return best;
    }

    private HttpResponse<String> send(WebForm form, Map<String, Integer> attempts, boolean otherwise) {
        Map<String, String> values = new LinkedHashMap<>();
        List<FormClient.Upload> files = new ArrayList<>();
        for (WebForm.Field field : form.fields().values()) {
            int attempt = attempts.getOrDefault(field.name().replaceAll("[_-](day|month|year)$", ""), 0);
            if (field.kind().equals("file")) {
                files.add(new FormClient.Upload(
                        field.name(), text.replace("\"", "%22") + ".txt", text.getBytes(StandardCharsets.UTF_8)));
            } else if (field.kind().equals("button")) {
                // The button without a name is the one that goes on; every second time another is pressed.
                if (!field.name().isEmpty() && (otherwise || !form.fields().containsKey(""))) {
                    values.putIfAbsent(field.name(), field.values().getFirst());
                }
            } else {
                values.put(field.name(), value(form, field, attempt));
            }
        }
        if (form.hasFiles()) {
            return client.upload(form.action(), values, files.toArray(FormClient.Upload[]::new));
        }
        return client.post(
                form.action(),
                values.entrySet().stream()
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private String value(WebForm form, WebForm.Field field, int attempt) {
        String name = field.name();
        List<String> some = switch (field.kind()) {
            case "hidden", "checkbox" -> field.values();
            case "select", "radio" ->
                field.values().stream().filter(value -> !value.isEmpty()).toList();
            case "date" -> List.of("2026-11-20", "2027-03-01", "2020-01-01");
            case "time" -> List.of("10:00", "11:00");
            case "number" -> List.of("12", "3", "2");
            default -> field.trap() ? List.of("") : typed(form, name);
        };
        return some.isEmpty() ? "" : some.get(attempt % some.size());
    }

    private List<String> typed(WebForm form, String name) {
        if (name.matches(".*[_-]month")) {
            return List.of("11", "10", "12", "1");
        }
        if (name.matches(".*[_-]year")) {
            return List.of("2026", "2025", "2028", "2020");
        }
        if (name.matches(".*[_-]day") || form.fields().containsKey(name + "-month")) {
            return List.of("20", "12", "2", "3");
        }
        return List.of(text, "2026-11-20", email, "10:00", "12", "marked-thing", "");
    }
}
