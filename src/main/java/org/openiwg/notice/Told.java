package org.openiwg.notice;

import java.time.LocalDate;

/** A step of the ladder that somebody was told of. */
record Told(String body, String thing, String code, LocalDate since, int step) {

    static Told of(Notice notice, Choice choice) {
        return new Told(notice.body().slug(), notice.thing(), notice.code(), notice.since(), choice.stepOf(notice));
    }
}
