package org.openiwg.xliff;

import java.util.Optional;
import java.util.stream.Stream;

/** A version of XLIFF. */
public enum Version {
    V1_2("1.2", "urn:oasis:names:tc:xliff:document:1.2"),
    V2_0("2.0", "urn:oasis:names:tc:xliff:document:2.0"),
    V2_1("2.1", "urn:oasis:names:tc:xliff:document:2.0"),
    V2_2("2.2", "urn:oasis:names:tc:xliff:document:2.2");

    private final String number;
    private final String namespace;

    Version(String number, String namespace) {
        this.number = number;
        this.namespace = namespace;
    }

    public String number() {
        return number;
    }

    /** Of its core. */
    public String namespace() {
        return namespace;
    }

    /** The one of that number, for example {@code 2.1}. */
    public static Optional<Version> of(String number) {
        return Stream.of(values()).filter(one -> one.number.equals(number)).findFirst();
    }

    /** What a file declares by its namespace and its number; empty when that is no version of XLIFF. */
    static Optional<Version> declared(String namespace, String number) {
        return Stream.of(values())
                .filter(one -> one.namespace.equals(namespace))
                .filter(one -> one == V1_2 || one == V2_2 || one.number.equals(number))
                .findFirst()
                .or(() -> namespace.equals(V2_0.namespace) ? Optional.of(V2_1) : Optional.empty());
    }

    boolean isTwo() {
        return this != V1_2;
    }
}
