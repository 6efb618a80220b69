package org.opis.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.markup.Outline;
import org.opis.text.Span;

/** Where the tags of a new element go, so that it nests with those that are there. */
final class Wrapping {
    private final SuggestTarget target;
    private final String xml;
    private final int[] places;

    Wrapping(SuggestTarget target) {
        this.target = target;
        this.xml = target.characters().text();
        this.places = target.dump().places();
    }

    /** From the start tag to the end tag, in characters of the file; empty where none goes around these of the dump alone. */
    Optional<Span> around(Span dump) {
        int first = start(dump.start());
        int last = end(dump.end() - 1);
        List<Integer> starts = between(dump.start() == 0 ? first : end(dump.start() - 1), first);
        List<Integer> ends = between(last, dump.end() == places.length ? last : start(dump.end()));
        for (int i = starts.size() - 1; i >= 0; i--) {
            for (int end : ends) {
                if (starts.get(i) < end && nests(starts.get(i), end)) {
                    return Optional.of(new Span(starts.get(i), end));
                }
            }
        }
        return Optional.empty();
    }

    private boolean nests(int start, int end) {
        for (Outline.Element element : target.outline().elements()) {
            Span whole = element.whole();
            Span content = element.content();
            boolean apart = whole.end() <= start || whole.start() >= end;
            boolean inside = start <= whole.start() && whole.end() <= end;
            boolean around = content.start() <= start
                    && end <= content.end()
                    && !element.end().isEmpty();
            if (!apart && !inside && !around) {
                return false;
            }
        }
        return true;
    }

    /** Where a character begins in the file, or the tag that stands for it. */
    private int start(int character) {
        int place = places[character];
        return place < 0 ? ~place : place;
    }

    private int end(int character) {
        int place = places[character];
        return place >= 0 ? place + 1 : behind(~place);
    }

    /** Behind a tag, a reference or a line end. */
    private int behind(int offset) {
        char c = xml.charAt(offset);
        return c == '<'
                ? xml.indexOf('>', offset) + 1
                : c == '&' ? xml.indexOf(';', offset) + 1 : xml.startsWith("\r\n", offset) ? offset + 2 : offset + 1;
    }

    /** Both places and those behind each tag between them; none where they are one and the same tag's. */
    private List<Integer> between(int from, int to) {
        List<Integer> places = new ArrayList<>();
        for (int at = from; at <= to; ) {
            places.add(at);
            int tag = xml.indexOf('<', at);
            at = tag < 0 || tag >= to ? to + 1 : behind(tag);
        }
        if (from < to && !places.contains(to)) {
            places.add(to);
        }
        return places;
    }
}
