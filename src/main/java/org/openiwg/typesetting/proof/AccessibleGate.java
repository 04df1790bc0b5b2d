package org.openiwg.typesetting.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openiwg.typesetting.Finding;
import org.openiwg.typesetting.Gate;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps PDF/UA-1. */
public final class AccessibleGate {

    private static final PDFAFlavour STANDARD = PDFAFlavour.PDFUA_1;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private AccessibleGate() {}

    /** One finding a broken rule. One file at a time: veraPDF keeps state of its own for a thread. */
    public static List<Finding> findings(byte[] pdf) throws IOException {
        Map<String, List<String>> broken = new TreeMap<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), STANDARD);
                var validator = Foundries.defaultInstance().createValidator(STANDARD, false)) {
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber();
                    broken.computeIfAbsent(rule, none -> new ArrayList<>()).add(assertion.getMessage());
                }
            }
        } catch (VeraPDFException unreadable) {
            throw new IOException(unreadable);
        }
        return broken.entrySet().stream()
                .map(rule -> new Finding(
                        Gate.ACCESSIBLE,
                        "accessible",
                        rule.getKey(),
                        String.valueOf(rule.getValue().size()),
                        rule.getValue().getFirst().replaceAll("\\s+", " ")))
                .toList();
    }
}
