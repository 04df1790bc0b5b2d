package org.openiwg.platform.web;

import java.util.regex.Pattern;
import org.openiwg.platform.SettingRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The e-mail address of the secretariat that pages name where a form cannot help ({@code openiwg.contact}). It is a setting: the
 * address of no person who holds a post is ever shown to strangers.
 */
@Component
public final class ContactAddress {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final String address;

    ContactAddress(@Value("${openiwg.contact:}") String address) {
        String given = address.strip();
        if (!given.isEmpty() && !ADDRESS.matcher(given).matches()) {
            throw new SettingRefused(
                    "OPENIWG_CONTACT is \"%s\": give one e-mail address, such as secretariat@example.org."
                            .formatted(given));
        }
        this.address = given;
    }

    /** Empty when none is set. */
    public String orNothing() {
        return address;
    }
}
