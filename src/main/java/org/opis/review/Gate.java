package org.opis.review;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in who has the address that opis printed, and nobody else: the token is asked for in every request, and a page of
 * another site, which may know the port, cannot use the browser for it (Host against DNS rebinding, Origin against forged
 * forms).
 */
final class Gate {
    private static final int BYTES = 16;

    private final String token;
    private final int port;

    Gate(int port) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
        this.port = port;
    }

    /** The address of the page. */
    String address() {
        return "http://127.0.0.1:" + port + "/" + token + "/";
    }

    /** What stands behind the token in the address; empty for who may not come in. */
    Optional<String> path(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        int end = path.indexOf('/', 1);
        boolean known = end > 0
                && MessageDigest.isEqual(
                        path.substring(1, end).getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8));
        return known && isFromHere(exchange.getRequestHeaders())
                ? Optional.of(path.substring(end + 1))
                : Optional.empty();
    }

    private boolean isFromHere(Headers headers) {
        String host = String.valueOf(headers.getFirst("Host"));
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        return Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host)
                && (origin == null || origin.equals("http://" + host))
                && (site == null || Set.of("same-origin", "none").contains(site));
    }
}
