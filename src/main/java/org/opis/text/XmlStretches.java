package org.opis.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/** The characters of an XML file one stretch after the other: together those of {@link XmlCharacters}, never all at once. */
public final class XmlStretches implements AutoCloseable {
    private static final int BYTES = 65_536;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final String charset;
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    private Optional<XmlCharacters.Problem> problem;
    private int before;
    private boolean ended;
    private boolean whole;

    /** Reads from the first byte of a file; closes {@code in} in the end. */
    public XmlStretches(InputStream in) throws IOException {
        this.in = in;
        fill();
        byte[] head = new byte[Math.min(XmlEncoding.HEAD, bytes.limit())];
        bytes.get(0, head);
        XmlEncoding encoding = XmlEncoding.of(head);
        bytes.position(encoding.mark());
        this.decoder = encoding.charset().newDecoder();
        this.charset = encoding.charset().name();
        this.problem = encoding.problem();
    }

    /** The next characters, {@code most} of them at most, two or more; empty at the end. What cannot be read becomes U+FFFD. */
    public String next(int most) throws IOException {
        CharBuffer out = CharBuffer.allocate(most);
        // a decoder wants room for a pair
        while (!whole && out.remaining() > 1) {
            decode(out);
        }
        before += out.position();
        return out.flip().toString();
    }

    /** The first byte read so far that is not what the file declares; its place is counted from the first character. */
    public Optional<XmlCharacters.Problem> problem() {
        return problem;
    }

    private void decode(CharBuffer out) throws IOException {
        CoderResult result = decoder.decode(bytes, out, ended);
        if (result.isError() && !out.hasRemaining()) {
            return; // for the next stretch
        } else if (result.isError()) {
            int at = before + out.position();
            String message = String.format("byte 0x%02X is not %s", bytes.get(bytes.position()) & 0xff, charset);
            problem = problem.or(() -> Optional.of(new XmlCharacters.Problem(new Span(at, at + 1), message)));
            bytes.position(bytes.position() + result.length());
            out.put('\ufffd');
        } else if (result.isUnderflow() && ended) {
            whole = decoder.flush(out).isUnderflow();
        } else if (result.isUnderflow()) {
            bytes.compact();
            fill();
        }
    }

    /** From its position to its end, as far as there are bytes; then made ready to be read. */
    private void fill() throws IOException {
        while (bytes.hasRemaining() && !ended) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count));
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
