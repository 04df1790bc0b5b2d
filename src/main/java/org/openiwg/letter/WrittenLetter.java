package org.openiwg.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiwg.letter.Letter.Publish;
import org.openiwg.letter.Letter.Way;
import org.openiwg.letter.Letter.Writer;
import org.openiwg.platform.text.Language;
import org.openiwg.record.BodyId;
import org.openiwg.record.ThingId;

/**
 * A letter that is about to be written down.
 *
 * @param stamp of the form it was written in; null when it came another way
 * @see Letter
 */
record WrittenLetter(
        BodyId body,
        Way way,
        @Nullable String stamp,
        LocalDate received,
        Language language,
        String name,
        Writer kind,
        String organisation,
        String email,
        String addressee,
        Publish publish,
        @Nullable ThingId about,
        String words) {}
