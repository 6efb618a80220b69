package org.opis.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the zones and the body together in page order. */
final class Assembly {
    private final DecodedText whole = new DecodedText();
    private final List<Part> parts = new ArrayList<>();
    /** Where the decoded body lands in the whole: from an offset of the body, so much is added. */
    private final TreeMap<Integer, Integer> shifts = new TreeMap<>();

    /** A stretch of a zone, by its number, or of the body, whose number is {@link #BODY}. */
    record Part(int zone, int start, int end) {
        static final int BODY = -1;
    }

    Assembly(List<SurfaceReader.Zone> zones, TextReader text) {
        Map<String, List<Integer>> cuts = new HashMap<>();
        for (int i = 0; i < zones.size(); i++) {
            SurfaceReader.Zone zone = zones.get(i);
            if (!zone.body() && !zone.corresp().isEmpty()) {
                cuts.computeIfAbsent(zone.corresp(), k -> new ArrayList<>()).add(i);
            }
        }
        boolean body = false;
        for (int i = 0; i < zones.size(); i++) {
            SurfaceReader.Zone zone = zones.get(i);
            if (zone.body() && !body) {
                body = true;
                body(text, zones, cuts);
            } else if (!zone.body() && zone.corresp().isEmpty()) {
                append(zones, i);
            }
        }
        if (!body) {
            body(text, zones, cuts);
        }
    }

    private void body(TextReader text, List<SurfaceReader.Zone> zones, Map<String, List<Integer>> cuts) {
        int at = 0;
        for (Map.Entry<String, Integer> anchor : text.anchors().entrySet()) {
            List<Integer> cut = cuts.getOrDefault(anchor.getKey(), List.of());
            if (!cut.isEmpty()) {
                slice(text, at, anchor.getValue());
                cut.forEach(zone -> append(zones, zone));
                at = anchor.getValue();
            }
        }
        slice(text, at, text.piece().length());
    }

    private void slice(TextReader text, int start, int end) {
        shifts.put(start, whole.length() - start);
        whole.append(text.piece().slice(start, end));
        parts.add(new Part(Part.BODY, start, end));
    }

    private void append(List<SurfaceReader.Zone> zones, int zone) {
        DecodedText piece = zones.get(zone).piece();
        whole.append(piece);
        parts.add(new Part(zone, 0, piece.length()));
    }

    DecodedText whole() {
        return whole;
    }

    /** What the whole is made of, in order. */
    List<Part> parts() {
        return parts;
    }

    /** The offset in the whole of an offset in the body. */
    int offset(int inBody) {
        Map.Entry<Integer, Integer> shift = shifts.floorEntry(inBody);
        return shift == null ? inBody : inBody + shift.getValue();
    }
}
