package org.openiwg;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;

/** A request that no client library would send. */
final class RawRequest {

    private static final String END =
            "\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.7\r\nConnection: close\r\n\r\n";

    private RawRequest() {}

    /** Sends the first lines of a request from afar and ends its header; the whole answer. */
    static String send(String site, String request) {
        return sendWhole(site, request + END);
    }

    /** Sends exactly this. */
    static String sendWhole(String site, String request) {
        try (Socket socket = new Socket("localhost", URI.create(site).getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(request, unreachable);
        }
    }

    /** An answer that is none is a refusal. */
    static int statusOf(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 400;
    }
}
