package org.opis.text;

import java.util.Arrays;

/** A growing array of bytes, without the lock of {@link java.io.ByteArrayOutputStream}. */
final class Bytes {
    private byte[] bytes;
    private int length;

    Bytes(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    Bytes add(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(1));
        }
        bytes[length++] = (byte) b;
        return this;
    }

    Bytes add(byte[] more) {
        if (bytes.length - length < more.length) {
            bytes = Arrays.copyOf(bytes, grown(more.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    byte[] array() {
        return Arrays.copyOf(bytes, length);
    }

    private int grown(int more) {
        return (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(2L * bytes.length, (long) length + more));
    }
}
