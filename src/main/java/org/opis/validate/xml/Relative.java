package org.opis.validate.xml;

import java.net.URI;

/** References put on one another (RFC 3986, section 5). */
public final class Relative {
    private Relative() {}

    /** {@code reference} seen from {@code base}; itself where one of them is no URI. */
    public static String to(String base, String reference) {
        try {
            return URI.create(base).resolve(reference).toString();
        } catch (IllegalArgumentException e) {
            return reference;
        }
    }
}
