package org.opis.tei;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the zones and the body together in page order. */
final class Assembly {
    private final DecodedText whole = new DecodedText();
    /** Where the decoded body lands in the whole: from an offset of the body, so much is added. */
    private final TreeMap<Integer, Integer> shifts = new TreeMap<>();

    Assembly(List<SurfaceReader.Zone> zones, TextReader text) {
        Map<String, DecodedText> cuts = new HashMap<>();
        for (SurfaceReader.Zone zone : zones) {
            if (!zone.body() && !zone.corresp().isEmpty()) {
                cuts.computeIfAbsent(zone.corresp(), k -> new DecodedText()).append(zone.piece());
            }
        }
        boolean body = false;
        for (SurfaceReader.Zone zone : zones) {
            if (zone.body() && !body) {
                body = true;
                body(text, cuts);
            } else if (!zone.body() && zone.corresp().isEmpty()) {
                whole.append(zone.piece());
            }
        }
        if (!body) {
            body(text, cuts);
        }
    }

    private void body(TextReader text, Map<String, DecodedText> cuts) {
        int at = 0;
        for (Map.Entry<String, Integer> anchor : text.anchors().entrySet()) {
            DecodedText cut = cuts.get(anchor.getKey());
            if (cut != null) {
                shifts.put(at, whole.length() - at);
                whole.append(text.piece().slice(at, anchor.getValue()));
                whole.append(cut);
                at = anchor.getValue();
            }
        }
        shifts.put(at, whole.length() - at);
        whole.append(text.piece().slice(at, text.piece().length()));
    }

    DecodedText whole() {
        return whole;
    }

    /** The offset in the whole of an offset in the body. */
    int offset(int inBody) {
        Map.Entry<Integer, Integer> shift = shifts.floorEntry(inBody);
        return shift == null ? inBody : inBody + shift.getValue();
    }
}
