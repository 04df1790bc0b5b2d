package org.openiwg.people;

/** When a site is a demonstration: when whoever runs it says so, or when it was begun as one and is reached from here alone. */
final class DemoRules {

    /** What the rules say. */
    sealed interface Ruling {}

    /** It is one, or not. */
    record Accepted(boolean on) implements Ruling {}

    /** It must not start like this; the words say why, and what to do. */
    record Refused(String words) implements Ruling {}

    private DemoRules() {}

    /**
     * How a site starts.
     *
     * @param setting what {@code openiwg.demo} says; empty when nothing
     * @param begun whether its database was begun as a demonstration
     * @param address where it is reached from outside; empty when nowhere
     */
    static Ruling start(String setting, boolean begun, String address) {
        return switch (setting) {
            case "true" -> new Accepted(true);
            case "false" -> new Accepted(false);
            case "" ->
                begun && !address.isEmpty()
                        ? new Refused(
                                "This database was begun as a demonstration, in which anyone can sign in as anyone, and"
                                        + " OPENIWG_URL says that others reach the site. Set OPENIWG_DEMO=true to go on as a"
                                        + " demonstration, or OPENIWG_DEMO=false to close it to its invented people.")
                        : new Accepted(begun);
            default -> new Refused("OPENIWG_DEMO is true or false, not \"" + setting + "\".");
        };
    }

    /** Whether a site may become one: never where real people are, or others reach it, unless it was said to be one. */
    static boolean mayBegin(String setting, boolean realPeople, String address) {
        return setting.equals("true") || setting.isEmpty() && address.isEmpty() && !realPeople;
    }
}
