package org.opis.validate.wellformed;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.opis.text.Places;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.XmlFile;

/** A file as a parser reads it; of a large one, only a stretch lies open, in which the parser stands. */
final class SlidingReader extends Reader {
    /** Where further characters come from; none at the end. */
    interface Rest {
        String next() throws IOException;
    }

    /** What a parser may have read ahead. */
    private static final int BACK = 16_384;
    /** Enough to show of the line before a tag that a finding stands in. */
    private static final int SHOWN = 1_000;
    /** The longest tag that {@link SizeGuard} lets pass. */
    private static final int TAG = 1_000_000;

    private final ElementPath trail;
    private final Rest rest;
    private boolean returns;
    private int read;
    private int rolledUp;
    private boolean ended;

    SlidingReader(ElementPath trail, Rest rest) {
        this.trail = trail;
        this.rest = rest;
        this.returns = text().indexOf('\r') >= 0;
    }

    /** Of a file that is held whole. */
    static SlidingReader whole(ElementPath trail) {
        return new SlidingReader(trail, () -> "");
    }

    /** Characters of the file before the open stretch. */
    int rolledUp() {
        return rolledUp;
    }

    /** Goes on until the character at an offset of the file is in the open stretch. */
    void to(int offset) {
        while (offset >= rolledUp + text().length() && !ended) {
            read = text().length();
            unroll(keptFrom());
        }
        lookAhead();
    }

    /** Opens so much more that what follows can be told: the next word, or that there is none. */
    void lookAhead() {
        do {
            unroll(0);
        } while (!ended && text().substring(read).isBlank());
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        while (read == end() && !ended) {
            unroll(keptFrom());
        }
        int count = Math.min(length, end() - read);
        if (count == 0) {
            return -1;
        }
        text().getChars(read, read + count, buffer, offset);
        for (int i = 0; returns && i < count; i++) {
            // the JDK's parser miscounts columns behind a lone CR; XML 1.0 section 2.11 makes it a line feed
            boolean lone = buffer[offset + i] == '\r' && !text().startsWith("\n", read + i + 1);
            buffer[offset + i] = lone ? '\n' : buffer[offset + i];
        }
        read += count;
        return count;
    }

    /** A CR at the end may be half of a line end. */
    private int end() {
        return text().length() - (ended || !text().endsWith("\r") ? 0 : 1);
    }

    /** The tag in which the parser may stand, and something before it. */
    private int keptFrom() {
        int tag = Math.max(0, text().lastIndexOf('<', read - 1) - SHOWN);
        int from = Math.max(0, Math.max(Math.min(tag, read - BACK), read - BACK - TAG));
        return from > 0 && Character.isLowSurrogate(text().charAt(from)) ? from - 1 : from;
    }

    private void unroll(int from) {
        String more = next();
        ended = more.isEmpty();
        if (ended) {
            return;
        }
        String next = text().substring(from) + more;
        returns = next.indexOf('\r') >= 0;
        trail.move(new XmlFile(next, new Places(next, trail.file().places().from(from))), from);
        read -= from;
        rolledUp += from;
    }

    /** What the disk says is not for the parser to hear. */
    private String next() {
        try {
            return rest.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        return trail.file().text();
    }

    @Override
    public void close() {
        // who opened the file closes it
    }
}
