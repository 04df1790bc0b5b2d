package org.openiwg.typesetting;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openiwg.typesetting.proof.AccessibleGate;
import org.openiwg.typesetting.proof.PressGate;
import org.openiwg.typesetting.proof.TextGates;

/** Leads a PDF through the gates. It may be anybody's. */
public final class Prove {

    private Prove() {}

    /** What is checked of a file for that purpose. */
    public static Set<Gate> gates(Purpose purpose) {
        Set<Gate> gates = EnumSet.allOf(Gate.class);
        gates.remove(purpose == Purpose.PRESS ? Gate.ACCESSIBLE : Gate.PRESS);
        return gates;
    }

    /**
     * Checks a file.
     *
     * @param gates those it is led to
     * @throws IOException when it is no PDF that can be read
     */
    public static Certificate of(byte[] pdf, Expected expected, Set<Gate> gates) throws IOException {
        List<Finding> findings = new ArrayList<>();
        int pages;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
            findings.addAll(new TextGates(document, expected).findings());
            if (gates.contains(Gate.PRESS)) {
                findings.addAll(PressGate.findings(document));
            }
        }
        if (gates.contains(Gate.ACCESSIBLE)) {
            findings.addAll(AccessibleGate.findings(pdf));
        }
        findings.removeIf(finding -> !gates.contains(finding.gate()));
        return new Certificate(sha256(pdf), pages, gates, findings);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
