package org.opis.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The two fingerprints of a dump. */
public final class Digest {
    private Digest() {}

    /** SHA-256 in lower-case hex. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            // every Java platform has it (MessageDigest)
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of the UTF-8 of {@code text} without white space (XML space and U+00A0). */
    public static String ink(String text) {
        Bytes out = new Bytes(text.length() + (text.length() >> 3));
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!Blank.isBlank(c)) {
                Utf8.encode(c, out);
            }
            i += Character.charCount(c);
        }
        return sha256(out.array());
    }
}
