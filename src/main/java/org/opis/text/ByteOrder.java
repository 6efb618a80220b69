package org.opis.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the first bytes say of the encoding (XML 1.0 appendix F.1).
 *
 * @param isKnown whether they say anything
 * @param mark length of the byte-order mark
 */
record ByteOrder(boolean isKnown, int mark, Charset charset) {
    static ByteOrder of(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return new ByteOrder(true, 3, StandardCharsets.UTF_8);
        } else if (begins(bytes, 0xfe, 0xff)) {
            return new ByteOrder(true, 2, StandardCharsets.UTF_16BE);
        } else if (begins(bytes, 0xff, 0xfe)) {
            return new ByteOrder(true, 2, StandardCharsets.UTF_16LE);
        } else if (begins(bytes, 0, '<')) {
            return new ByteOrder(true, 0, StandardCharsets.UTF_16BE);
        } else if (begins(bytes, '<', 0)) {
            return new ByteOrder(true, 0, StandardCharsets.UTF_16LE);
        }
        return new ByteOrder(false, 0, StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
