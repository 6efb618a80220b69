package org.opis.text;

/**
 * UTF-8 as RFC 3629 has it: shortest forms only, no surrogates. A byte that is no part of a character becomes the lone
 * surrogate U+DC00 + byte, and back; so every sequence of bytes has one text, and that text gives the bytes.
 */
final class Utf8 {
    private static final int[] SMALLEST = {0, 0, 0x80, 0x800, 0x10000};

    private Utf8() {}

    /** The characters of {@code bytes} from {@code offset} on. */
    static CharSequence decode(byte[] bytes, int offset) {
        char[] out = new char[bytes.length - offset];
        int length = 0;
        int at = offset;
        while (at < bytes.length) {
            byte b = bytes[at];
            if (b >= 0) {
                out[length++] = (char) b;
                at++;
                continue;
            }
            int size = size(bytes, at);
            if (size == 1) {
                out[length++] = lone(b);
            } else {
                length += Character.toChars(codePoint(bytes, at, size), out, length);
            }
            at += size;
        }
        return java.nio.CharBuffer.wrap(out, 0, length);
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

    /** Appends one code point of a text; a lone surrogate gives its byte. */
    static void encode(int c, Bytes out) {
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
