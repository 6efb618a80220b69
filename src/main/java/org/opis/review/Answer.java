package org.opis.review;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the browser gets.
 *
 * @param status of HTTP
 * @param headers besides those that every answer has
 */
record Answer(int status, Map<String, String> headers, String body) {
    /** Content Security Policy level 3: nothing from elsewhere, forms to here alone, in no frame. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer page(String html) {
        return of(200, "text/html", "<!DOCTYPE html>" + html.replaceFirst("(?i)^<!doctype html>", ""));
    }

    static Answer text(int status, String text) {
        return of(status, "text/plain", text);
    }

    static Answer of(int status, String type, String body) {
        return new Answer(status, Map.of("Content-Type", type + "; charset=UTF-8"), body);
    }

    /** To another page, which is asked for with GET (RFC 9110, 15.4.4). */
    static Answer elsewhere(String address) {
        return new Answer(303, Map.of("Location", address), "");
    }

    void send(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Headers all = exchange.getResponseHeaders();
        headers.forEach(all::set);
        all.set("Content-Security-Policy", POLICY);
        all.set("Cache-Control", "no-store");
        all.set("Referrer-Policy", "same-origin");
        all.set("X-Content-Type-Options", "nosniff");
        boolean bare = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bare ? -1 : bytes.length);
        if (!bare) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
