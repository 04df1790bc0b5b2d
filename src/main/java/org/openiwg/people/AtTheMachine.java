package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request comes from somebody who sits at the machine: the site listens there for that machine alone and has no
 * address elsewhere, the request was made there, under one of its own names, and nothing says that it was passed on by a
 * proxy. The name matters because a page elsewhere can make a browser ask a loopback address under a name of its own (DNS
 * rebinding). A proxy that tells nothing of itself still speaks HTTP/1.0 as a rule, which no browser does.
 */
final class AtTheMachine {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final List<String> PASSED_ON = List.of("forwarded", "via", "x-forwarded-", "x-real-ip");

    private final boolean listensHereOnly;

    /**
     * @param listensAt the address that the site listens at; empty when at every one
     * @param address where the site is reached from outside; empty when nowhere
     */
    AtTheMachine(String listensAt, String address) {
        this.listensHereOnly = address.isEmpty() && isLoopback(listensAt);
    }

    boolean isMade(HttpServletRequest request) {
        return listensHereOnly
                && isLoopback(request.getRemoteAddr())
                && !request.getProtocol().equals("HTTP/1.0")
                && OWN_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))
                && Collections.list(request.getHeaderNames()).stream().noneMatch(AtTheMachine::saysPassedOn);
    }

    private static boolean saysPassedOn(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return PASSED_ON.stream().anyMatch(name::startsWith);
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
