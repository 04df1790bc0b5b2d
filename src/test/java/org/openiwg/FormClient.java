package org.openiwg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser that keeps cookies, follows nothing by itself, and sends forms with the token of the page before. */
public final class FormClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----a-boundary-that-no-file-has";

    private final String site;
    private final String[] always;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private String token = "";

    /** Somebody whose every request has these headers, name and value in turn. */
    public FormClient(String site, String... headers) {
        this.site = site;
        this.always = headers;
    }

    /** A file of a form. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Upload(String field, String fileName, byte[] content) {

        public static Upload of(String field, String fileName, String content) {
            return new Upload(field, fileName, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The token of the page seen last. */
    public String token() {
        return token;
    }

    /** Forgets the token, as a form elsewhere that never had one. */
    public FormClient withoutToken() {
        return withToken("");
    }

    /** Sends the next form with a token that it was not given. */
    public FormClient withToken(String other) {
        token = other;
        return this;
    }

    public CookieManager cookies() {
        return cookies;
    }

    /** Its cookies, for a browser. */
    public List<com.microsoft.playwright.options.Cookie> cookiesOf(String address) {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.getName(), cookie.getValue())
                        .setUrl(address))
                .toList();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Sends a form; fields as name and value in turn. */
    public HttpResponse<String> post(String path, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=").append(encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Sends a form with files. */
    public HttpResponse<String> upload(String path, Upload... files) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(multipart(Map.of(), files))
                .build());
    }

    /** Sends a form with what was typed into its fields, and files. */
    public HttpResponse<String> upload(String path, Map<String, String> typed, Upload... files) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(multipart(typed, files))
                .build());
    }

    /** Sends a form with so many bytes behind it, without having them. */
    public HttpResponse<String> uploadZeros(String path, long bytes) {
        byte[] some = new byte[1 << 16];
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofByteArrays(() -> java.util.stream.LongStream.range(0, bytes / some.length)
                                .mapToObj(n -> some)
                                .iterator()),
                        bytes / some.length * some.length))
                .build());
    }

    private BodyPublisher multipart(Map<String, String> typed, Upload... files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8)));
        typed.forEach((name, value) ->
                body.writeBytes(part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8))));
        for (Upload file : files) {
            body.writeBytes(part(
                    "name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream"
                            .formatted(file.field, file.fileName),
                    file.content));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static byte[] part(String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return part.toByteArray();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        for (String[] some : new String[][] {always, headers}) {
            if (some.length > 0) {
                request.headers(some);
            }
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
