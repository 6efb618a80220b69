package org.opis.tei;

import java.util.List;
import java.util.Optional;
import org.opis.text.Position;
import org.opis.text.Source;

/** The way from a place in a TEI file into the dump. */
public final class DumpPlaces {
    static final DumpPlaces NONE = new DumpPlaces(Optional.empty(), List.of());

    private record Way(Source source, Assembly assembly) {}

    private final Optional<Way> way;
    private final List<Decoder.Origin> origins;

    DumpPlaces(Source source, Assembly assembly, List<Decoder.Origin> origins) {
        this(Optional.of(new Way(source, assembly)), origins);
    }

    private DumpPlaces(Optional<Way> way, List<Decoder.Origin> origins) {
        this.way = way;
        this.origins = List.copyOf(origins);
    }

    /** The dump itself. */
    public Optional<Source> source() {
        return way.map(Way::source);
    }

    /**
     * Where the element that begins at a place of the TEI file stands in the dump; nothing for places outside the
     * body.
     *
     * @param line 1-based
     * @param column 1-based
     */
    public Optional<Position> find(int line, int column) {
        int low = 0;
        int high = origins.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Decoder.Origin origin = origins.get(middle);
            if (origin.line() < line || origin.line() == line && origin.column() <= column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int found = low - 1;
        return found < 0 || low == origins.size() ? Optional.empty() : way.map(w -> at(w, origins.get(found)));
    }

    private static Position at(Way way, Decoder.Origin origin) {
        int offset = Math.min(
                way.assembly().offset(origin.offset()), way.source().text().length());
        return way.source().position(offset);
    }
}
