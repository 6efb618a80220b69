package org.opis.tei;

import org.opis.text.Digest;

/**
 * A passage that has an address.
 *
 * @param address made of its kind and what it says; equal passages have the same
 * @param id its xml:id so far, or empty
 * @param from where in the file its xml:id goes, that of today included
 * @param to where what follows the xml:id begins
 */
record Addressed(String address, String id, int from, int to) {
    private static final int DIGITS = 8;

    /** {@code p-3fa91c20}: the kind and the first digits of the SHA-256 of the letters and digits. */
    static String address(String kind, CharSequence said) {
        return kind + "-" + Digest.sha256(said.toString()).substring(0, DIGITS);
    }
}
