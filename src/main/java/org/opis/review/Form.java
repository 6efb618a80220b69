package org.opis.review;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a form of the page sent (HTML, application/x-www-form-urlencoded). */
record Form(Map<String, String> fields) {
    private static final int MOST = 1 << 16;

    /** @throws IOException if it is longer than any form of the page, or none */
    static Form read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new IOException("no form of this page is so long");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : new String(bytes, StandardCharsets.ISO_8859_1).split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
        return new Form(fields);
    }

    private static String decoded(String word) throws IOException {
        try {
            return URLDecoder.decode(word, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IOException("no form of this page", e);
        }
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What is to become of the reading. */
    Choice choice() {
        Map<String, String> attributes = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith("@")) {
                attributes.put(name.substring(1), value.strip());
            }
        });
        return new Choice(field("element"), attributes);
    }
}
