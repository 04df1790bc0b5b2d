package org.openiwg.letter;

import java.util.List;
import java.util.Map;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;

/**
 * Where everybody can write to a body.
 *
 * @param stamp says when the form was opened
 * @param contact where to write when too many letters come; empty when that is not so, or none is set
 * @param status with which it is sent
 */
record WritePage(BodyFrame frame, String stamp, List<Field> fields, List<FormError> errors, String contact, int status)
        implements Page {

    /** A form that nobody has filled in: of the writer no more is told than the name of an organisation. */
    static final Map<String, String> EMPTY = Map.of("publish", "organisation");

    static WritePage of(BodyFrame frame, String stamp, Typed typed, BodyDuties body, int status) {
        return new WritePage(frame, stamp, WrittenForm.fields(typed, body), typed.errors(), "", status);
    }

    /** The same for whoever has to wait. */
    WritePage later(String address) {
        return new WritePage(frame, stamp, fields, errors, address, status);
    }
}
