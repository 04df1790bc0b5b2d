package org.openiwg.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.openiwg.typesetting.Certificate;
import org.openiwg.typesetting.Gate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The certificates of the files of a language, as JSON beside them. */
public final class Certificates {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Certificates() {}

    /** Writes {@code certificate.json}: of each file its hash, its pages, the size of its letters and the gates that it passed. */
    public static void write(List<Made> files, LeafletSource source, String language, Path folder) throws IOException {
        List<Map<String, Object>> certified = new ArrayList<>();
        for (Made file : files) {
            file.certificate().ifPresent(certificate -> certified.add(certified(file, certificate)));
        }
        if (certified.isEmpty()) {
            return;
        }
        Map<String, Object> certificate = new LinkedHashMap<>();
        certificate.put("name", source.name());
        certificate.put("edition", source.edition());
        certificate.put("language", language);
        certificate.put("files", certified);
        Files.writeString(folder.resolve("certificate.json"), JSON.writeValueAsString(certificate) + "\n");
    }

    private static Map<String, Object> certified(Made file, Certificate certificate) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", file.name());
        facts.put("sha256", certificate.sha256());
        facts.put("pages", certificate.pages());
        facts.put("points", file.size());
        facts.put(
                "passed",
                new TreeSet<>(certificate.passed().stream().map(Gate::name).toList()));
        return facts;
    }
}
