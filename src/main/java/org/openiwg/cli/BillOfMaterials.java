package org.openiwg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program is made of.
 *
 * @param libraries as package URLs without qualifiers
 */
record BillOfMaterials(Set<String> libraries) {

    private static final String OWN = "/META-INF/sbom/application.cdx.json";

    /**
     * Reads a bill (CycloneDX, JSON).
     *
     * @param file null for this program's own
     * @throws IOException when there is none, or it is none
     */
    static BillOfMaterials read(@Nullable Path file) throws IOException {
        Set<String> libraries = new LinkedHashSet<>();
        try (InputStream in =
                file == null ? BillOfMaterials.class.getResourceAsStream(OWN) : Files.newInputStream(file)) {
            if (in == null) {
                throw new IOException(OWN);
            }
            JsonMapper.shared().readTree(in).path("components").forEach(component -> {
                String library = component.path("purl").asString("").replaceFirst("[?#].*", "");
                if (library.startsWith("pkg:maven/")) {
                    libraries.add(library);
                }
            });
        } catch (JacksonException other) {
            throw new IOException(other.getOriginalMessage(), other);
        }
        return new BillOfMaterials(libraries);
    }
}
