package org.openiwg;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.OwnProof;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.PublicData;
import org.openiwg.platform.web.PublicPages;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The routes of the application, each with addresses to try it with. A route that has variables finds its addresses in
 * {@code src/test/resources/routes.properties} (pattern = addresses, separated by spaces, without the language).
 */
final class Routes {

    private static final Path SAMPLES = Path.of("src/test/resources/routes.properties");

    private final RequestMappingHandlerMapping mapping;
    private final Properties samples = new Properties();

    Routes(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
        try (Reader reader = Files.newBufferedReader(SAMPLES)) {
            samples.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Addresses of public pages, without the language. */
    List<String> pages() {
        return addresses(PublicPages.class, Integer.MAX_VALUE);
    }

    /** One address of each public page: for what depends on the page and not on its content. */
    List<String> onePerPage() {
        return addresses(PublicPages.class, 1);
    }

    /** Addresses of public data. */
    List<String> data() {
        return addresses(PublicData.class, Integer.MAX_VALUE);
    }

    /**
     * A route that is not for everyone.
     *
     * @param reads whether it is a GET, which changes nothing
     * @param pattern its address with variables, without the language
     * @param address an address to try it with
     * @param needs the permission that it names; empty when it is open to everyone
     * @param ownProof whether it brings a proof of its own in place of the form token
     */
    record Private(boolean reads, String pattern, String address, String needs, boolean ownProof) {

        boolean isAboutABody() {
            return pattern.contains("{slug}");
        }
    }

    /** All routes that are not for everyone, in the order of their addresses. */
    List<Private> privateRoutes() {
        List<Private> found = new ArrayList<>();
        mapping.getHandlerMethods().forEach((route, method) -> {
            Needs needs = method.getMethodAnnotation(Needs.class);
            if (isOf(PrivatePages.class, method) && needs != null) {
                for (String pattern : route.getPatternValues()) {
                    found.add(new Private(
                            canBeRead(route),
                            pattern,
                            samplesOf(pattern).getFirst(),
                            needs.value(),
                            method.hasMethodAnnotation(OwnProof.class)));
                }
            }
        });
        found.sort(Comparator.comparing(Private::address).thenComparing(Private::reads));
        return found;
    }

    private List<String> addresses(Class<? extends java.lang.annotation.Annotation> kind, int most) {
        TreeSet<String> addresses = new TreeSet<>();
        mapping.getHandlerMethods().forEach((route, method) -> {
            if (isOf(kind, method) && canBeRead(route)) {
                route.getPatternValues()
                        .forEach(pattern ->
                                samplesOf(pattern).stream().limit(most).forEach(addresses::add));
            }
        });
        return List.copyOf(addresses);
    }

    private List<String> samplesOf(String pattern) {
        String path = pattern.replace("/{language:en|fr}", "").replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}");
        String given = samples.getProperty(path);
        if (given != null) {
            return List.of(given.split(" ", -1));
        }
        if (path.contains("{")) {
            throw new AssertionError("No address to try " + path + " with: add one to " + SAMPLES);
        }
        return List.of(path);
    }

    private static boolean isOf(Class<? extends java.lang.annotation.Annotation> kind, HandlerMethod method) {
        return method.getBeanType().isAnnotationPresent(kind);
    }

    private static boolean canBeRead(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
