package org.opis.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Characters with whatever line ends, read as lines that a line feed ends. */
final class Lines {
    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final Set<LineEnd> ends = EnumSet.noneOf(LineEnd.class);

    Lines(String raw) {
        boolean plain = raw.indexOf('\r') < 0;
        List<LineEnd> found = plain ? List.of() : ends(raw);
        text = plain ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            add(start, end, plain ? LineEnd.LF : found.get(lines.size()));
            start = end + 1;
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(new Line(lines.size() + 1, new Span(start, text.length()), LineEnd.NONE));
        }
    }

    private static List<LineEnd> ends(String raw) {
        List<LineEnd> found = new ArrayList<>();
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '\n') {
                found.add(LineEnd.LF);
            } else if (raw.startsWith("\r\n", i)) {
                found.add(LineEnd.CRLF);
                i++;
            } else if (raw.charAt(i) == '\r') {
                found.add(LineEnd.CR);
            }
        }
        return found;
    }

    private void add(int start, int end, LineEnd how) {
        lines.add(new Line(lines.size() + 1, new Span(start, end), how));
        ends.add(how);
    }

    String text() {
        return text;
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
