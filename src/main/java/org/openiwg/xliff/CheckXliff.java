package org.openiwg.xliff;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Judges XLIFF files against the specifications of OASIS, the words of them too. */
public final class CheckXliff {

    private static final List<Rule> TWO = List.of(
            new IdsAreUnique(),
            new LanguagesAgree(),
            new CodesArePaired(),
            new CodesKeepOrder(),
            new ReferencesLead(),
            new SegmentsAreWhole(),
            new ModulesAreKept(),
            new FragmentsAreFormed());

    private CheckXliff() {}

    /**
     * What is wrong with a file; nothing when it is valid.
     *
     * @param forced the version to judge it by; when empty the one that it declares
     * @throws IOException when it cannot be opened
     */
    public static List<Problem> file(Path file, Optional<Version> forced) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return of(in, forced);
        }
    }

    /** The same of what a stream holds. */
    public static List<Problem> of(InputStream in, Optional<Version> forced) {
        Report report = new Report();
        try {
            XmlNode root = read(in);
            Optional<Version> declared = Version.declared(root.namespace(), root.attribute("version", ""));
            if (forced.or(() -> declared).isEmpty()) {
                report.add(root, "no-xliff", root.namespace(), root.attribute("version", "-"));
                return report.problems();
            }
            judge(root, forced.or(() -> declared).orElseThrow(), report);
        } catch (XmlRefused refused) {
            return List.of(
                    new Problem(refused.line(), "-", refused.code(), List.of(String.valueOf(refused.getMessage()))));
        }
        return report.problems();
    }

    private static XmlNode read(InputStream in) throws XmlRefused {
        Grammar two = Grammar.of(Version.V2_2);
        Grammar one = Grammar.of(Version.V1_2);
        return new ReadXml(namespace -> two.prefix(namespace).isEmpty() ? one.prefix(namespace) : two.prefix(namespace))
                .read(in);
    }

    private static void judge(XmlNode root, Version version, Report report) {
        Grammar grammar = Grammar.of(version);
        boolean ours = root.name().equals(grammar.root())
                && (root.namespace().equals(version.namespace()) || version == Version.V1_2);
        if (!ours) {
            report.add(root, "other-version", root.name(), version.number());
            return;
        }
        String number = root.attribute("version", "");
        if (number.compareTo(version.number()) > 0) {
            report.add(root, "newer-version", number, version.number());
        }
        new CheckGrammar(grammar, report).check(root);
        if (!version.isTwo()) {
            new OneTwoIsKept().check(root, report);
            return;
        }
        TWO.forEach(rule -> rule.check(root, report));
        if (version != Version.V2_0) {
            new ItsIsKept().check(root, report);
        }
        if (version == Version.V2_2) {
            new PluralsAreKept().check(root, report);
        }
    }
}
