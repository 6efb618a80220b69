package org.opis.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of an XML file, read as its byte-order mark or its declaration says (XML 1.0 appendix F). */
public final class XmlCharacters {
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,200}?\\sencoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final int HEAD = 300;

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
        ByteOrder order = ByteOrder.of(bytes);
        if (order.isKnown()) {
            return decode(bytes, order.mark(), order.charset());
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find()
                ? declared(bytes, declared.group(1), new Span(declared.start(1), declared.end(1)))
                : decode(bytes, 0, StandardCharsets.UTF_8);
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

    private static XmlCharacters declared(byte[] bytes, String name, Span where) {
        try {
            // the declaration itself was read byte by byte
            return name.toUpperCase(Locale.ROOT).startsWith("UTF-16")
                    ? wrong(bytes, where, "the file declares " + name + " but has one byte for each character")
                    : decode(bytes, 0, Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return wrong(bytes, where, "the encoding " + name + " is not known here");
        }
    }

    private static XmlCharacters wrong(byte[] bytes, Span where, String message) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new XmlCharacters(text, Optional.of(new Problem(where, message)), new byte[0], StandardCharsets.UTF_8);
    }

    private static XmlCharacters decode(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        // U+FFFD may also stand in the file
        boolean doubtful = text.indexOf('\ufffd') >= 0;
        Optional<Problem> problem = doubtful ? problem(bytes, from, charset) : Optional.empty();
        return new XmlCharacters(text, problem, Arrays.copyOf(bytes, from), charset);
    }

    private static Optional<Problem> problem(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        int read = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            read += out.position();
            out.clear();
            if (result.isError()) {
                String message = String.format("byte 0x%02X is not %s", in.get() & 0xff, charset.name());
                return Optional.of(new Problem(new Span(read, read + 1), message));
            }
            if (result.isUnderflow()) {
                return Optional.empty();
            }
        }
    }
}
