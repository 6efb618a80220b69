package org.opis.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** The characters of an XML file, read as its byte-order mark or its declaration says (XML 1.0 appendix F). */
public final class XmlCharacters {
    private static final int STRETCH = 8192;
    private final String text;
    private final Optional<Problem> problem;
    private final byte[] mark;
    private final Charset charset;

    private XmlCharacters(String text, Optional<Problem> problem, byte[] mark, Charset charset) {
        this.text = text;
        this.problem = problem;
        this.mark = mark;
        this.charset = charset;
    }

    /** Reads {@code bytes}; what cannot be read becomes U+FFFD. */
    public static XmlCharacters of(byte[] bytes) {
        XmlEncoding encoding = XmlEncoding.of(bytes);
        int mark = encoding.mark();
        String text = new String(bytes, mark, bytes.length - mark, encoding.charset());
        // U+FFFD may also stand in the file
        boolean doubtful = encoding.problem().isPresent() || text.indexOf('\ufffd') >= 0;
        Optional<Problem> problem = doubtful ? problem(bytes) : Optional.empty();
        return new XmlCharacters(text, problem, Arrays.copyOf(bytes, mark), encoding.charset());
    }

    /** Without a byte-order mark; line ends as they are. */
    public String text() {
        return text;
    }

    /** Another text as this file would hold it: in its encoding, behind its byte-order mark. */
    public byte[] bytes(String other) {
        byte[] encoded = other.getBytes(charset);
        byte[] whole = Arrays.copyOf(mark, mark.length + encoded.length);
        System.arraycopy(encoded, 0, whole, mark.length, encoded.length);
        return whole;
    }

    /**
     * Why the bytes are not what the file declares.
     *
     * @param span where, in {@link #text()}
     * @param message one clause
     */
    public record Problem(Span span, String message) {}

    /** The first byte that is not what the file declares. */
    public Optional<Problem> problem() {
        return problem;
    }

    private static Optional<Problem> problem(byte[] bytes) {
        try (XmlStretches stretches = new XmlStretches(new ByteArrayInputStream(bytes))) {
            String read = stretches.next(STRETCH);
            while (stretches.problem().isEmpty() && !read.isEmpty()) {
                read = stretches.next(STRETCH);
            }
            return stretches.problem();
        } catch (IOException e) {
            // an array of bytes always opens
            throw new UncheckedIOException(e);
        }
    }
}
