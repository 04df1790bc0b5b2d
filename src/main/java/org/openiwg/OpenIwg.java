package org.openiwg;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The application: one modular monolith, its modules the packages below this one. What is private to a module may be called as in another. */
@SpringBootApplication(
        exclude = UserDetailsServiceAutoConfiguration.class,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "OpenIWG")
public class OpenIwg {

    /** For the build, which works out from here which beans there are; people start {@code org.openiwg.cli.Iwg}. */
    public static void main(String[] args) {
        SpringApplication.run(OpenIwg.class, args);
    }
}
