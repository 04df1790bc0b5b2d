package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(OpenIwg.class);

    @Test
    void everyModuleKeepsItsBoundaries() {
        MODULES.verify();
    }

    @Test
    void theDiagramInTheDocumentationIsThatOfTheCode() throws IOException {
        String diagram = diagram();

        assertThat(Files.readString(Path.of("docs/architecture.md")))
                .as("docs/architecture.md must hold this diagram:%n%s", diagram)
                .contains(diagram);
    }

    private static String diagram() {
        String arrows = MODULES.stream()
                .filter(module -> !module.isRootModule())
                .flatMap(module -> module.getDirectDependencies(MODULES).stream()
                        .map(dependency -> dependency.getTargetModule())
                        .filter(target -> !target.isRootModule() && !target.equals(module))
                        .map(target -> "    " + name(module) + " --> " + name(target)))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        return "```mermaid\nflowchart BT\n" + arrows + "\n```";
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
