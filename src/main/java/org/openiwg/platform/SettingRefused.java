package org.openiwg.platform;

/** The program cannot start with a setting as it is; the message tells a person which, why, and what to do. */
public final class SettingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SettingRefused(String message) {
        super(message);
    }
}
