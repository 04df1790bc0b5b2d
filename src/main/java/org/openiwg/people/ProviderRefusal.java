package org.openiwg.people;

import java.util.Locale;

/** Why somebody does not get in with the account of the provider. */
enum ProviderRefusal {
    /** Nobody here has that address. */
    UNKNOWN,
    /** The provider does not say that the address is theirs. */
    UNVERIFIED,
    /** Whoever has that address gets in with another account of that provider. */
    OTHER_ACCOUNT,
    /** They had to prove again who they are, and the provider does not say that they did. */
    NOT_ANEW,
    /** They, or somebody at the provider, said no. */
    CANCELLED,
    /** The provider cannot be reached. */
    UNREACHABLE,
    /** What came back is not what was asked for. */
    FAILED;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
