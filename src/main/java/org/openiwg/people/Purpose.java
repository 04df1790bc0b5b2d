package org.openiwg.people;

/** What a passkey is asked for. */
enum Purpose {
    SIGN_IN,
    NEW_PASSKEY
}
