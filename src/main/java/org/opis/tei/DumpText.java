package org.opis.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A TEI file given back as its dump, each character with its place in the file. It is told tags and characters in their
 * order, and decodes as {@link Decoder} does.
 */
public final class DumpText {
    private final SurfaceReader surface = new SurfaceReader();
    private final TextReader text = new TextReader();
    private final PlaceTrack body = new PlaceTrack();
    private final List<PlaceTrack> zones = new ArrayList<>();

    /** A start tag, which begins at an offset of the file. */
    public void start(String name, Map<String, String> attributes, int offset) {
        Tag tag = Tag.of(name, attributes);
        surface.start(tag);
        text.start(tag);
        settle(offset, false);
    }

    /** An end tag. */
    public void end(String name, int offset) {
        surface.end(name);
        text.end(name);
        settle(offset, false);
    }

    /** Characters; {@code literal} where they stand in the file one by one, and not as a reference. */
    public void characters(String characters, int offset, boolean literal) {
        surface.characters(characters);
        text.characters(characters);
        settle(offset, literal);
    }

    private void settle(int offset, boolean literal) {
        body.extend(text.length(), offset, literal);
        while (zones.size() < surface.zones().size()) {
            zones.add(new PlaceTrack());
        }
        int last = zones.size() - 1;
        if (last >= 0) {
            zones.get(last).extend(surface.zones().get(last).piece().length(), offset, literal);
        }
    }

    /** The whole dump and the places of its characters; nothing may be told afterwards. */
    public Placed placed() {
        Assembly assembly = new Assembly(surface.zones(), text);
        PlaceTrack whole = new PlaceTrack();
        for (Assembly.Part part : assembly.parts()) {
            whole.append(part.zone() == Assembly.Part.BODY ? body : zones.get(part.zone()), part.start(), part.end());
        }
        return new Placed(assembly.whole().toString(), whole.places());
    }

    /**
     * Text and where it stands.
     *
     * @param text the dump, with line feeds
     * @param places of each character the offset in the file; {@code ~offset} of the markup or reference that stands for
     *     it where the file does not have it as it is
     */
    public record Placed(String text, int[] places) {}
}
