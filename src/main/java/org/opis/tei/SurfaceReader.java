package org.opis.tei;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code sourceDoc}: the lines of each zone. White space between lines means nothing. */
final class SurfaceReader {
    private final List<Zone> zones = new ArrayList<>();
    private boolean inside;
    private int lines;
    private boolean feeds;

    /** A zone; the body's is empty. {@code corresp} points to an anchor where it stands inside the body. */
    record Zone(boolean body, String corresp, DecodedText piece) {}

    List<Zone> zones() {
        return zones;
    }

    void start(Tag tag) {
        switch (tag.name()) {
            case "sourceDoc" -> inside = true;
            case "zone" -> {
                if (inside) {
                    zones.add(new Zone(tag.type().equals("body"), tag.corresp(), new DecodedText()));
                }
            }
            case "line" -> {
                lines++;
                feeds = !(" " + tag.rend() + " ").contains(" no-eol ");
            }
            default -> within(tag);
        }
    }

    private void within(Tag tag) {
        if (isInLine()) {
            if (tag.isLineEnd()) {
                last().lineEnd(tag.n());
            } else {
                last().append(tag.character());
            }
        }
    }

    void end(String name) {
        if (name.equals("line")) {
            if (isInLine() && feeds) {
                last().append("\n");
            }
            lines--;
        } else if (name.equals("sourceDoc")) {
            inside = false;
        }
    }

    void characters(String characters) {
        if (isInLine()) {
            last().append(characters);
        }
    }

    private boolean isInLine() {
        return inside && lines > 0 && !zones.isEmpty();
    }

    private DecodedText last() {
        return zones.get(zones.size() - 1).piece();
    }
}
