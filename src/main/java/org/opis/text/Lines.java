package org.opis.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Characters with whatever line ends, read as lines that a line feed ends. */
final class Lines {
    private final StringBuilder text;
    private final List<Line> lines = new ArrayList<>();
    private final Set<LineEnd> ends = EnumSet.noneOf(LineEnd.class);
    private int start;

    Lines(CharSequence raw) {
        text = new StringBuilder(raw.length());
        int from = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\n' && c != '\r') {
                continue;
            }
            boolean pair = c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
            text.append(raw, from, i);
            end(c == '\n' ? LineEnd.LF : pair ? LineEnd.CRLF : LineEnd.CR);
            i += pair ? 1 : 0;
            from = i + 1;
        }
        text.append(raw, from, raw.length());
        if (start < text.length() || lines.isEmpty()) {
            lines.add(new Line(lines.size() + 1, new Span(start, text.length()), LineEnd.NONE));
        }
    }

    private void end(LineEnd end) {
        lines.add(new Line(lines.size() + 1, new Span(start, text.length()), end));
        ends.add(end);
        text.append('\n');
        start = text.length();
    }

    String text() {
        return text.toString();
    }

    List<Line> lines() {
        return lines;
    }

    boolean mixed() {
        return ends.size() > 1;
    }

    /** The end that all lines share; LF where they differ or none has one. */
    LineEnd shared() {
        return ends.size() == 1 ? ends.iterator().next() : LineEnd.LF;
    }
}
