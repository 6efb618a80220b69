package org.opis.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pointers that lead to the same nothing: shown where the first stands, and counted; a corpus has one fault there. */
final class Repeats {
    private final Map<Pointed, Place> places = new LinkedHashMap<>();

    private record Pointed(String code, String target) {}

    /** The first of a target, and how many there are. */
    private static final class Place {
        private final String first;
        private int count;

        Place(String first) {
            this.first = first;
        }
    }

    /** Whether nothing with the same target was met before. */
    boolean isFirst(ReportItem item) {
        if (item.target().isEmpty()) {
            return true;
        }
        Place place = places.computeIfAbsent(
                new Pointed(item.code(), item.target()), key -> new Place(item.file() + ":" + item.start()));
        return ++place.count == 1;
    }

    /** One for each target that was met again. */
    List<String> lines() {
        return places.entrySet().stream()
                .filter(e -> e.getValue().count > 1)
                .map(e -> Cells.safe(e.getKey().code() + ": \"" + e.getKey().target() + "\" is pointed to in "
                        + e.getValue().count + " places, first at " + e.getValue().first))
                .toList();
    }
}
