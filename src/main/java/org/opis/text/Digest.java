package org.opis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Fingerprints of dumps, files and texts. */
public final class Digest {
    private Digest() {}

    /** SHA-256 in lower-case hex. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(raw(bytes));
    }

    /** SHA-256 of the UTF-8 of {@code text} in Base64. */
    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(raw(Utf8.encode(text)));
    }

    /** SHA-256 of what is left of a stream, in lower-case hex; it need not fit into memory. */
    public static String sha256(InputStream bytes) throws IOException {
        MessageDigest digest = algorithm();
        bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of a file, which need not fit into memory, in lower-case hex. */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return sha256(in);
        }
    }

    /** Many texts, one after the other: their fingerprint is that of the same texts in the same order. */
    public static final class Parts {
        private final MessageDigest digest = algorithm();

        public Parts add(String text) {
            byte[] bytes = Utf8.encode(text);
            digest.update((bytes.length + " ").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
            return this;
        }

        /** In lower-case hex; nothing can be added afterwards. */
        public String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static byte[] raw(byte[] bytes) {
        return algorithm().digest(bytes);
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // every Java platform has it (MessageDigest)
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of the UTF-8 of {@code text}. */
    public static String sha256(String text) {
        return sha256(Utf8.encode(text));
    }

    /** SHA-256 of the UTF-8 of {@code text} without white space (XML space and U+00A0). */
    public static String ink(String text) {
        byte[] bytes = Utf8.encode(text);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            // U+00A0 is C2 A0
            if (bytes[i] == (byte) 0xc2 && i + 1 < bytes.length && bytes[i + 1] == (byte) 0xa0) {
                i++;
            } else if (!Blank.isXmlSpace(bytes[i])) {
                bytes[length++] = bytes[i];
            }
        }
        return sha256(Arrays.copyOf(bytes, length));
    }
}
