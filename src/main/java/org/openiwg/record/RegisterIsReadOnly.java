package org.openiwg.record;

import org.openiwg.platform.text.Language;

/** An attempt to add to a register that may not go on; ask {@link Register#readOnly} before. */
public final class RegisterIsReadOnly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegisterIsReadOnly(ReadOnly state) {
        super(state.reason(Language.EN) + " " + state.remedy(Language.EN));
    }
}
