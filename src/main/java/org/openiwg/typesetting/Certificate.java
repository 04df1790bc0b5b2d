package org.openiwg.typesetting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was checked of a file, and what came of it.
 *
 * @param sha256 of the file, in hexadecimal
 * @param checked the gates it was led to
 * @param findings why it does not pass; none when it does
 */
public record Certificate(String sha256, int pages, Set<Gate> checked, List<Finding> findings) {

    public Certificate {
        checked = Set.copyOf(checked);
        findings = List.copyOf(findings);
    }

    public boolean isPassed() {
        return findings.isEmpty();
    }

    /** Those of the gates that it passed. */
    public Set<Gate> passed() {
        Set<Gate> passed = EnumSet.noneOf(Gate.class);
        passed.addAll(checked);
        findings.forEach(finding -> passed.remove(finding.gate()));
        return passed;
    }
}
