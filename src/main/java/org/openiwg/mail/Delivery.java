package org.openiwg.mail;

/** What came of handing a mail to the mail server. */
sealed interface Delivery {

    /** The server said that it has it. */
    record Taken() implements Delivery {}

    /** The server will not take it, now or later; in its words. */
    record Refused(String reason) implements Delivery {}

    /**
     * It did not work this time.
     *
     * @param unknown whether the server may have taken it all the same: the connection ended before it had answered
     */
    record Failed(String reason, boolean unknown) implements Delivery {}
}
