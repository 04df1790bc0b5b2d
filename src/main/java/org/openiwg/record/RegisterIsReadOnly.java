package org.openiwg.record;

import org.openiwg.platform.text.Language;

/** An attempt to add to a register that may not go on; ask {@link Register#readOnly} before. */
public final class RegisterIsReadOnly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ReadOnly state;

    RegisterIsReadOnly(ReadOnly state) {
        super(state.reason(Language.EN) + " " + state.remedy(Language.EN));
        this.state = state;
    }

    /** Why, and what to do. */
    public ReadOnly state() {
        return state;
    }
}
