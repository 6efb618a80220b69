package org.opis.validate.wellformed;

import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.text.XmlBounds;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.Doctype;
import org.opis.validate.xml.Lexer;

/**
 * Looks through the characters of a file before a parser does: for a tag, or text between tags, that no one wrote by hand,
 * of which a parser would hold all, several times over; and for a document type declaration that never ends, for which
 * the JDK's parser prints a stack trace.
 */
final class SizeGuard {
    /** The longest novels have five million characters. */
    private static final int TEXT = 10_000_000;

    private final Lexer lexer = new Lexer();
    private Optional<SpanFinding> found = Optional.empty();

    /** What makes a whole text not worth parsing. */
    static Optional<SpanFinding> in(String text) {
        if (isOrdinary(text)) {
            return Optional.empty();
        }
        SizeGuard screen = new SizeGuard();
        screen.add(text);
        return screen.end();
    }

    /** Told without a look at every character: no document type, and nothing that could be too long. */
    private static boolean isOrdinary(String text) {
        int at = 0;
        while (text.length() - at > XmlBounds.TAG) {
            int next = text.lastIndexOf('<', at + XmlBounds.TAG);
            if (next <= at) {
                return false;
            }
            at = next;
        }
        return text.length() <= TEXT && !text.contains(Doctype.OPEN);
    }

    /** The next characters. */
    void add(String stretch) {
        for (int i = 0; i < stretch.length() && found.isEmpty(); i++) {
            lexer.read(stretch.charAt(i));
            // before the first markup a parser holds nothing
            if (lexer.length() > XmlBounds.TAG && lexer.start() >= 0) {
                check();
            }
        }
    }

    private void check() {
        int at = lexer.start();
        if (lexer.state() == Lexer.State.TAG) {
            found = Optional.of(mark(at, XmlBounds.LONG));
        } else if (lexer.state() == Lexer.State.DOCTYPE) {
            found = Optional.of(mark(at, "the document type declaration is longer than a million characters"));
        } else if (lexer.length() > TEXT) {
            found = Optional.of(mark(at, "there is no tag in the ten million characters from here"));
        }
    }

    /** The first thing found; after the last characters. */
    Optional<SpanFinding> end() {
        if (found.isPresent() || lexer.state() != Lexer.State.DOCTYPE) {
            return found;
        }
        Span span = new Span(lexer.start(), lexer.start() + Doctype.OPEN.length());
        return Optional.of(SpanFinding.of(Code.V591, span, "the file ends inside its document type declaration"));
    }

    private static SpanFinding mark(int at, String message) {
        return SpanFinding.of(Code.V593, new Span(at, at + 1), message);
    }
}
