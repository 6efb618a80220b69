package org.opis.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.opis.text.Reading.Problem;

/** Reads the bytes of a dump. Any bytes give a source; {@link SourceWriter} gives the bytes back. */
public final class SourceReader {
    private static final String MARK = "\ufeff";

    private SourceReader() {}

    /** The dump that {@code bytes} hold in {@code charset}. */
    public static Source read(String name, byte[] bytes, Charset charset) {
        String raw = Coded.decode(bytes, charset);
        boolean mark = raw.startsWith(MARK);
        Lines lines = new Lines(mark ? raw.substring(1) : raw);
        String text = lines.text();
        Source.Form form = new Source.Form(
                charset.name(),
                mark,
                lines.shared(),
                lines.mixed(),
                bytes.length,
                Digest.sha256(bytes),
                Digest.ink(text));
        return new Source(name, text, lines.lines(), form);
    }

    /** The dump, and whether there is anything against using it. */
    public static Reading reading(String name, byte[] bytes, Charset charset) {
        Source source = read(name, bytes, charset);
        return new Reading(source, problem(source, bytes));
    }

    private static Optional<Problem> problem(Source source, byte[] bytes) {
        String text = source.text();
        if (text.indexOf('\0') >= 0
                || text.chars().filter(c -> Source.isByte((char) c)).count() > bytes.length / 10) {
            return Optional.of(Problem.NOT_TEXT);
        }
        return Arrays.equals(SourceWriter.bytes(source), bytes) ? Optional.empty() : Optional.of(Problem.CHARSET);
    }
}
