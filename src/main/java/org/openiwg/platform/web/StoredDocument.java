package org.openiwg.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A document ready to be sent any number of times: its validator and its compressed form are made once. */
final class StoredDocument {

    static final String REVALIDATE = "no-cache";
    static final String FOREVER = "public, max-age=31536000, immutable";

    private static final int WORTH_COMPRESSING = 400;

    private final Document document;
    private final String caching;
    private final String etag;
    private final byte @Nullable [] gzipped;

    StoredDocument(Document document, String caching) {
        this.document = document;
        this.caching = caching;
        this.etag = "W/\"" + digest(document.body()) + "\"";
        this.gzipped = compressible(document) ? gzip(document.body()) : null;
    }

    /** The memory it takes, in bytes. */
    int size() {
        return document.body().length + (gzipped == null ? 0 : gzipped.length) + 500;
    }

    /** Answers the request: 304 when the reader has it already, compressed when the reader can take that. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", caching);
        response.setHeader("ETag", etag);
        String known = request.getHeader("If-None-Match");
        if (known != null && response.getStatus() == HttpServletResponse.SC_OK && matches(known)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(document.type());
        if (document.fileName() != null) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"");
        }
        byte[] body = document.body();
        if (gzipped != null) {
            response.setHeader("Vary", "Accept-Encoding");
            if (AcceptEncoding.takes(request.getHeader("Accept-Encoding"), "gzip")) {
                response.setHeader("Content-Encoding", "gzip");
                body = gzipped;
            }
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Whether the reader takes this type; when in doubt not, and the route decides. */
    boolean isAccepted(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        int semicolon = document.type().indexOf(';');
        String type = semicolon < 0 ? document.type() : document.type().substring(0, semicolon);
        return accept == null || accept.contains("*/*") || accept.contains(type);
    }

    private boolean matches(String ifNoneMatch) {
        return ifNoneMatch.equals("*") || ifNoneMatch.contains(etag.substring(2));
    }

    private static boolean compressible(Document document) {
        String type = document.type();
        return document.body().length >= WORTH_COMPRESSING
                && (type.startsWith("text/") || type.contains("json") || type.contains("xml"));
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(body);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return compressed.toByteArray();
    }

    private static String digest(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 12));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
