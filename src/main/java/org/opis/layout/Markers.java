package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Finds labels in running text, in order, each optional but the first; the body begins behind the last value. */
final class Markers {
    private final List<Marker> markers;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final int start;
    private int end;

    Markers(List<Marker> markers, String text) {
        this.markers = markers;
        this.text = text;
        start = markers.isEmpty() ? text.length() : find(markers.get(0), 0);
        end = start;
        int next = isThere() ? 0 : markers.size();
        while (next < markers.size()) {
            next = read(next);
        }
    }

    boolean isThere() {
        return start < text.length();
    }

    /** Where the first label begins. */
    int start() {
        return start;
    }

    /** Where the last value ends and the body begins. */
    int end() {
        return end;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Reads one label and its value; the number of the label that stands next. */
    private int read(int label) {
        Marker marker = markers.get(label);
        int value = skipBlank(end + marker.text().length());
        pieces.add(new Piece(end, value, PageItem.CHROME));
        int next = markers.size();
        int stop = text.length();
        for (int i = label + 1; i < markers.size(); i++) {
            int at = find(markers.get(i), value);
            if (at < stop) {
                next = i;
                stop = at;
            }
        }
        end = next < markers.size() ? stop : lastValue(marker, value);
        if (!Blank.isBlank(text, new Span(value, end))) {
            pieces.add(new Piece(value, end, PageItem.field(marker.field(), marker.parts())));
        }
        return next;
    }

    private int lastValue(Marker marker, int value) {
        Matcher found = marker.value().pattern().matcher(text).region(value, text.length());
        return found.lookingAt() ? skipBlank(found.end()) : value;
    }

    /** Behind the white space at {@code from}, but not into the indentation of a line. */
    private int skipBlank(int from) {
        int at = from;
        int line = -1;
        while (at < text.length() && Blank.isBlank(text.charAt(at))) {
            line = text.charAt(at) == '\n' ? at + 1 : line;
            at++;
        }
        return line < 0 ? at : line;
    }

    /** Where {@code marker} stands as words of their own at or after {@code from}; the end of the text if nowhere. */
    private int find(Marker marker, int from) {
        String words = marker.text();
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            int after = at + words.length();
            boolean open = at == 0 || Blank.isBlank(text.charAt(at - 1));
            if (open && (after == text.length() || Blank.isBlank(text.charAt(after)))) {
                return at;
            }
        }
        return text.length();
    }
}
