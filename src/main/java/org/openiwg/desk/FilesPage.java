package org.openiwg.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.desk.AttachFiles.NotKept;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Field.Shape;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;
import org.openiwg.record.Audience;
import org.openiwg.record.FiledEntry;

/**
 * The documents of a draft: choosing them, naming them, leaving them out.
 *
 * @param action where files are sent
 * @param words where what is said of them is sent; null while there are none
 * @param form whether the draft has a form to go back to
 * @param what the act they belong to
 * @param files those that are kept
 */
record FilesPage(
        List<Crumb> crumbs,
        String action,
        @Nullable String words,
        boolean form,
        String what,
        List<Kept> files,
        List<FormError> errors)
        implements Page {

    private static final int LONGEST_TITLE = 300;

    /** A file that is kept, with the fields to describe it. */
    record Kept(String id, String name, String about, String sha256, List<Field> fields) {}

    static FilesPage of(
            String action,
            @Nullable String words,
            boolean form,
            String what,
            List<DraftFile> files,
            List<NotKept> refused,
            Typed typed,
            DeskView desk) {
        List<FormError> errors = new ArrayList<>();
        for (NotKept file : refused) {
            String why = desk.text(file.key());
            errors.add(new FormError(
                    file.name().isEmpty() ? why : desk.text("desk.files.error", file.name(), why), "files"));
        }
        List<Kept> kept =
                files.stream().map(file -> kept(file, typed, errors, desk)).toList();
        return new FilesPage(desk.crumbsBelow(), action, words, form, what, kept, errors);
    }

    private static Kept kept(DraftFile file, Typed typed, List<FormError> errors, DeskView desk) {
        String id = id(file);
        String wrong = typed.equals(Typed.NOTHING) ? "" : wrong(id, typed);
        if (!wrong.isEmpty()) {
            errors.add(new FormError(desk.text("desk.files.error", file.name(), desk.text(wrong)), "title_en_" + id));
        }
        String en = typed.equals(Typed.NOTHING) ? file.title().en() : typed.answer("title_en_" + id);
        String fr = typed.equals(Typed.NOTHING) ? file.title().fr() : typed.answer("title_fr_" + id);
        String error = wrong.isEmpty() ? "" : desk.text(wrong);
        List<Field> fields = List.of(
                line("title_en_" + id, desk.text("desk.files.name.en"), error, en, "en"),
                line("title_fr_" + id, desk.text("desk.files.name.fr"), error, fr, "fr"),
                new Field(
                        Shape.CHOICE,
                        "audience_" + id,
                        desk.text("desk.files.audience"),
                        desk.text("desk.files.audience.hint"),
                        "",
                        List.of(file.audience().word()),
                        audiences(desk),
                        "text",
                        0,
                        null,
                        null));
        return new Kept(
                id,
                file.name(),
                FiledEntry.kindAndSize(file.mediaType(), file.size(), desk.at()),
                file.sha256(),
                fields);
    }

    private static Field line(String id, String label, String error, String value, String lang) {
        return new Field(
                Shape.LINE, id, label, "", error, List.of(value), List.of(), "text", LONGEST_TITLE, lang, null);
    }

    private static List<Option> audiences(DeskView desk) {
        return Arrays.stream(Audience.values())
                .map(one -> new Option(one.word(), desk.text("desk.files.audience." + one.word())))
                .toList();
    }

    /** The end of the names of a document's fields. */
    static String id(DraftFile file) {
        return file.sha256().substring(0, 16);
    }

    /** What is wrong with what was said of a document; empty when nothing is. */
    static String wrong(String id, Typed typed) {
        String en = typed.answer("title_en_" + id);
        String fr = typed.answer("title_fr_" + id);
        if (en.isEmpty() != fr.isEmpty()) {
            return "desk.files.error.half";
        }
        boolean tooLong = en.length() > LONGEST_TITLE || fr.length() > LONGEST_TITLE;
        boolean unprintable = (en + fr).chars().anyMatch(Character::isISOControl);
        return tooLong || unprintable ? "desk.files.error.words" : "";
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
