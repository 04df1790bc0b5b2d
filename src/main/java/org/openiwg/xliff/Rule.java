package org.openiwg.xliff;

/** Something that a specification says in words, beyond what its elements and attributes are. */
@FunctionalInterface
interface Rule {

    void check(XmlNode root, Report report);
}
