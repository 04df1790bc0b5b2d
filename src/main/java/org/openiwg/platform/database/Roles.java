package org.openiwg.platform.database;

/** The names that SQL in this program may rely on. */
public final class Roles {

    /** The application's role: it may add to the register and read it, nothing else. */
    public static final String APP = "openiwg_app";

    /** The role to which all tables belong, in the embedded PostgreSQL; elsewhere whoever the address names. */
    static final String OWNER = "openiwg_owner";

    static final String DATABASE = "openiwg";

    private Roles() {}

    /** The statement that gives a role another password, of hexadecimal digits only. */
    static String change(String role, String password) {
        return "ALTER ROLE %s PASSWORD '%s'".formatted(role, password);
    }

    /** The statement that makes a role that can sign in. The password is of hexadecimal digits only. */
    static String create(String role, String password) {
        return "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(role, password);
    }
}
