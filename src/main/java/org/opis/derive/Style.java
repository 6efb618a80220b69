package org.opis.derive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet of the HTML pages. */
final class Style {
    static final String CSS = Resources.text("html/style.css");
    static final String HASH = hash(CSS);

    private Style() {}

    /** Base64 of the SHA-256, as a content security policy names a sheet (CSP level 3, 6.7.3.3). */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
