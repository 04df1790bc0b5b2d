package org.openiwg.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The certificates of the files of a language, as JSON beside them. */
public final class Certificates {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Certificates() {}

    /** Writes {@code certificate.json}: of each file its hash, its pages, the size of its letters and the gates that it passed. */
    public static void write(List<Made> files, LeafletSource source, String language, Path folder) throws IOException {
        List<Certified> certified = new ArrayList<>();
        for (Made file : files) {
            file.certificate().ifPresent(certificate -> certified.add(Certified.of(file, certificate)));
        }
        if (!certified.isEmpty()) {
            Files.writeString(folder.resolve("certificate.json"), json(certified, source, language));
        }
    }

    static String json(List<Certified> files, LeafletSource source, String language) {
        Map<String, Object> certificate = new LinkedHashMap<>();
        certificate.put("name", source.name());
        certificate.put("edition", source.edition());
        certificate.put("language", language);
        certificate.put("files", files);
        return JSON.writeValueAsString(certificate) + "\n";
    }
}
