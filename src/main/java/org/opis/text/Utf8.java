package org.opis.text;

import java.nio.charset.StandardCharsets;

/**
 * UTF-8 as RFC 3629 has it: shortest forms only, no surrogates. A byte that is no part of a character becomes the lone
 * surrogate U+DC00 + byte, and back; so every sequence of bytes has one text, and that text gives the bytes.
 */
final class Utf8 {
    private static final int[] SMALLEST = {0, 0, 0x80, 0x800, 0x10000};

    private Utf8() {}

    static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // the platform is faster, but writes U+FFFD for what it can't decode
        return text.indexOf('\ufffd') < 0 ? text : careful(bytes);
    }

    private static String careful(byte[] bytes) {
        char[] out = new char[bytes.length];
        int length = 0;
        for (int at = 0; at < bytes.length; ) {
            int size = size(bytes, at);
            if (size > 1) {
                length += Character.toChars(codePoint(bytes, at, size), out, length);
            } else {
                out[length++] = bytes[at] >= 0 ? (char) bytes[at] : lone(bytes[at]);
            }
            at += size;
        }
        return new String(out, 0, length);
    }

    /** The lone surrogate that stands for an undecodable byte. */
    static char lone(byte b) {
        return (char) (0xdc00 + (b & 0xff));
    }

    /** How many bytes make the character at {@code at}; 1 for a byte that is no part of one. */
    private static int size(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int size = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
        if (at + size > bytes.length) {
            return 1;
        }
        for (int i = 1; i < size; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 1;
            }
        }
        return size == 1 || isScalar(codePoint(bytes, at, size), size) ? size : 1;
    }

    private static boolean isScalar(int c, int size) {
        return c >= SMALLEST[size] && c <= 0x10ffff && (c < 0xd800 || c > 0xdfff);
    }

    private static int codePoint(byte[] bytes, int at, int size) {
        int c = bytes[at] & (0xff >> (size + 1));
        for (int i = 1; i < size; i++) {
            c = c << 6 | bytes[at + i] & 0x3f;
        }
        return c;
    }

    /** The bytes of {@code text}; a lone surrogate gives its byte. */
    static byte[] encode(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        Bytes out = new Bytes(text.length());
        text.codePoints().forEach(c -> encode(c, out));
        return out.array();
    }

    private static void encode(int c, Bytes out) {
        if (c < 0x80) {
            out.add(c);
        } else if (c < 0x800) {
            out.add(0xc0 | c >> 6).add(0x80 | c & 0x3f);
        } else if (c >= 0xd800 && c <= 0xdfff) {
            out.add(c & 0xff);
        } else if (c < 0x10000) {
            out.add(0xe0 | c >> 12).add(0x80 | c >> 6 & 0x3f).add(0x80 | c & 0x3f);
        } else {
            out.add(0xf0 | c >> 18).add(0x80 | c >> 12 & 0x3f);
            out.add(0x80 | c >> 6 & 0x3f).add(0x80 | c & 0x3f);
        }
    }
}
