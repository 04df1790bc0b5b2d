package org.openiwg.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Field.Shape;
import org.openiwg.record.Act;
import org.openiwg.record.ActCells;

/**
 * What somebody typed into a form, as they typed it: the names of fields and their answers, those without one left out. A day
 * has three fields.
 */
record Typed(Map<String, String> answers) {

    static final Typed NOTHING = new Typed(Map.of());

    Typed {
        answers = Map.copyOf(answers);
    }

    /** What a form was sent with, of the fields it has. */
    static Typed read(ActForm form, Function<String, @Nullable String> sent) {
        Map<String, String> answers = new TreeMap<>();
        form.questions().forEach(question -> {
            if (question.shape() == Shape.DAY) {
                keep(answers, question.word() + "_day", sent);
                keep(answers, question.word() + "_month", sent);
                keep(answers, question.word() + "_year", sent);
            } else {
                keep(answers, question.word(), sent);
            }
        });
        return new Typed(answers);
    }

    /** An act as somebody would have typed it into its form. */
    static Typed of(Act act, ActForm form) {
        Map<String, String> answers = new TreeMap<>();
        ActCells.of(act).forEach((column, cell) -> {
            if (column.equals("date") || column.equals("due")) {
                List<String> parts = List.of(cell.split("-", -1));
                answers.put(column + "_year", parts.getFirst());
                answers.put(column + "_month", parts.size() > 1 ? parts.get(1) : "");
                answers.put(column + "_day", parts.size() > 2 ? parts.get(2) : "");
            } else {
                answers.put(column, cell);
            }
        });
        if (form.names() == ActForm.Naming.NEW) {
            answers.put(Question.SLUG.word(), answers.getOrDefault(Question.SUBJECT.word(), ""));
            answers.remove(Question.SUBJECT.word());
        }
        answers.keySet().removeIf(field -> field.equals("act") || field.equals("body"));
        answers.values().removeIf(String::isEmpty);
        return new Typed(answers);
    }

    private static void keep(Map<String, String> answers, String field, Function<String, @Nullable String> sent) {
        String text = sent.apply(field);
        if (text != null && !text.isBlank()) {
            answers.put(field, text.replace("\r\n", "\n").strip());
        }
    }

    /** The answer to a field; empty when there is none. */
    String answer(String field) {
        return answers.getOrDefault(field, "");
    }

    String answer(Question question) {
        return question.shape() == Shape.DAY ? day(question) : answer(question.word());
    }

    boolean has(Question question) {
        return !answer(question).isEmpty();
    }

    Typed with(String field, String answer) {
        Map<String, String> changed = new LinkedHashMap<>(answers);
        changed.put(field, answer);
        return new Typed(changed);
    }

    /** A day as the record writes it: as precisely as it was given. Whoever writes 2004-03-31 as the year is understood. */
    private String day(Question question) {
        String day = two(answer(question.word() + "_day"));
        String month = two(answer(question.word() + "_month"));
        String year = answer(question.word() + "_year");
        if (!day.isEmpty()) {
            return year + "-" + month + "-" + day;
        }
        return month.isEmpty() ? year : year + "-" + month;
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
