package org.openiwg.desk;

import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Fault;

/**
 * Why an act cannot be recorded as it was typed.
 *
 * @param field the name of the field it is about
 * @param key the message that says it, with the words of the fault in it; empty when the fault does alone
 * @param fault what the rules of the record say; null when the desk says it
 */
record Objection(String field, String key, @Nullable Fault fault) {

    static Objection of(Question question, String key) {
        return new Objection(question.word(), key, null);
    }

    /** What is wrong and what is expected. */
    String sentence(Language language) {
        String of = fault == null ? "" : fault.sentence(language);
        String sentence = key.isEmpty() ? of : Messages.in(language).text(key, of);
        return sentence.substring(0, 1).toUpperCase(language.locale()) + sentence.substring(1);
    }
}
