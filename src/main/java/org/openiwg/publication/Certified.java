package org.openiwg.publication;

import java.util.List;
import java.util.TreeSet;
import org.openiwg.typesetting.Certificate;
import org.openiwg.typesetting.Gate;

/**
 * What a certificate says of a file.
 *
 * @param sha256 in hexadecimal
 * @param points the size of its letters
 * @param passed the gates, by name
 */
record Certified(String file, String sha256, int pages, double points, List<String> passed) {

    static Certified of(Made made, Certificate certificate) {
        return new Certified(
                made.name(),
                certificate.sha256(),
                certificate.pages(),
                made.size(),
                List.copyOf(new TreeSet<>(
                        certificate.passed().stream().map(Gate::name).toList())));
    }
}
