package org.openiwg.desk;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Field.Shape;
import org.openiwg.platform.ui.Table;
import org.openiwg.record.PartialDate;

/** What was answered to the questions of a form, as readers will see it. */
record Answers(ActForm form, Typed typed, DeskView desk) {
    /** Everything that was answered. */
    List<Fact> facts() {
        return form.questions()
                .filter(typed::has)
                .map(question -> Fact.of(label(question), cell(question)))
                .toList();
    }

    /** Where these answers are others than those of an act that is on record. */
    Table unlike(Answers onRecord) {
        List<List<Cell>> rows = new ArrayList<>();
        onRecord.form.questions().forEach(question -> {
            if (!typed.answer(question).equals(onRecord.typed.answer(question))) {
                rows.add(List.of(Cell.text(label(question)), onRecord.cell(question), cell(question)));
            }
        });
        return Table.underHeading(
                desk.text("desk.differences"),
                List.of(
                        Column.of(desk.text("desk.column.what")),
                        Column.of(desk.text("desk.column.now")),
                        Column.of(desk.text("desk.column.corrected"))),
                rows);
    }

    private String label(Question question) {
        return FormFields.label(question, form, desk);
    }

    private Cell cell(Question question) {
        Field field = FormFields.of(question, form, typed, List.of(), desk);
        String answer = question.shape() == Shape.DAY ? day(question) : field.value();
        String shown = field.options().stream()
                .filter(option ->
                        option.value().equals(answer) && !option.text().isEmpty())
                .map(option -> option.text())
                .findFirst()
                .orElse(answer);
        return field.lang() == null || shown.isEmpty()
                ? Cell.text(shown)
                : Cell.text(shown).inLanguage(field.lang());
    }

    private String day(Question question) {
        PartialDate date = PartialDate.parse(typed.answer(question));
        return date == null ? "" : desk.date(date);
    }
}
