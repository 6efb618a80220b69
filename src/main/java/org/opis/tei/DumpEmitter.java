package org.opis.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opis.text.Blank;
import org.opis.text.BrokenWords;
import org.opis.text.LineEnd;
import org.opis.text.Source;
import org.opis.text.Span;

/**
 * Writes a dump's characters in order, each once: as text, or not at all where markup rebuilds it. The place only
 * moves forward.
 */
final class DumpEmitter {
    /** What an element may hold beside elements. */
    enum Mode {
        /** White space alone; a no-break space becomes an element. */
        BLOCK,
        /** Text as it is. */
        TEXT,
        /** Text; an {@code lb} begins each further line. */
        LINES,
        /** Text and no element at all. */
        PLAIN
    }

    /** Where a line end within a word is marked. */
    private static final Set<String> WORDS = Set.of("p", "item", "note", "head");

    private final Source source;
    private final XmlText xml;
    private final Deque<Mode> modes = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private final Set<Integer> lost = new HashSet<>();
    private int at;
    private boolean lineBreak;
    /** A word goes on in the next line. */
    private boolean word;

    DumpEmitter(Source source, XmlText xml, Span body, List<Span> lostLines) {
        this.source = source;
        this.xml = xml;
        this.at = body.start();
        modes.push(Mode.BLOCK);
        lostLines.forEach(run -> lost.add(run.start()));
    }

    int at() {
        return at;
    }

    String slice(int start, int end) {
        return source.text().substring(start, end);
    }

    /** Whether the characters can stand where no element may: in an attribute, an idno, a desc. */
    boolean isPlain(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            int c = source.text().codePointAt(i);
            boolean pair = Character.isSupplementaryCodePoint(c);
            i += pair ? 1 : 0;
            if (!pair && !XmlText.isAllowed((char) c)
                    || c == '\n' && (source.form().mixed() || lost.contains(i))) {
                return false;
            }
        }
        return true;
    }

    DumpEmitter open(Mode mode, String name, String... attributes) {
        breakLine();
        xml.open(name, attributes);
        modes.push(mode);
        names.push(name);
        return this;
    }

    /** An element within running text, whose lines are those of what it stands in. */
    DumpEmitter open(String name, String... attributes) {
        return open(modes.peek() == Mode.LINES ? Mode.LINES : Mode.TEXT, name, attributes);
    }

    /** Whether an element of this name is open. */
    boolean isIn(String name) {
        return names.contains(name);
    }

    DumpEmitter attribute(String name, String value) {
        xml.attribute(name, value);
        return this;
    }

    /** Letter-spaced words; {@code printed} only where the spaces are irregular. */
    DumpEmitter hi(String words, String printed) {
        breakLine();
        xml.element("hi", words, "rend", "letterspaced", "n", printed);
        return this;
    }

    DumpEmitter close() {
        xml.close();
        names.pop();
        word = false;
        if (modes.pop() == Mode.LINES && modes.peek() != Mode.LINES) {
            lineBreak = false;
        }
        return this;
    }

    DumpEmitter empty(String name, String... attributes) {
        breakLine();
        xml.empty(name, attributes);
        return this;
    }

    /** Leaves out characters that the markup rebuilds. */
    void skipTo(int end) {
        at = Math.max(at, end);
    }

    /** Writes what stands between here and {@code end}. */
    void flowTo(int end) {
        int run = at;
        for (int i = at; i < end; i++) {
            char c = source.text().charAt(i);
            if (c == '\n') {
                text(run, i);
                lineEnd(i);
                run = i + 1;
            } else if (c == Blank.NO_BREAK_SPACE && modes.peek() == Mode.BLOCK) {
                text(run, i);
                xml.empty("space", "rend", "nbsp");
                run = i + 1;
            } else if ((lineBreak || word) && !Blank.isBlank(c)) {
                text(run, i);
                breakLine();
                run = i;
            }
        }
        text(run, end);
        at = Math.max(at, end);
    }

    private void text(int start, int end) {
        if (end > start) {
            xml.text(source.text().subSequence(start, end));
        }
    }

    private void lineEnd(int offset) {
        if (source.form().mixed()) {
            LineEnd end = source.lineAt(offset).end();
            if (end != LineEnd.LF) {
                xml.empty("milestone", "unit", "line-end", "n", end.name());
            }
        }
        xml.text("\n");
        if (lost.contains(offset) && modes.peek() != Mode.PLAIN) {
            xml.empty("milestone", "unit", "lost-lines");
        }
        lineBreak = modes.peek() == Mode.LINES;
        word = WORDS.contains(names.isEmpty() ? "" : names.peek()) && BrokenWords.isAt(source.text(), offset);
    }

    private void breakLine() {
        if (word) {
            xml.empty("lb", "break", "no");
        } else if (lineBreak) {
            xml.empty("lb");
        }
        lineBreak = false;
        word = false;
    }
}
