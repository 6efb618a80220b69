package org.opis.validate.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;
import org.opis.text.Places;
import org.opis.text.Position;

/** Where things of a TEI file stand in the dump that it was encoded from. */
public final class InDump {
    private static final Set<String> BROKEN = Set.of(Code.V591.name(), Code.V592.name(), Code.V593.name());

    private final Optional<Decoded> decoded;
    private final Places places;

    private InDump(Optional<Decoded> decoded, Places places) {
        this.decoded = decoded;
        this.places = places;
    }

    /**
     * Of a file whose characters are these and of which this is wrong; it leads nowhere for one that no dump was encoded
     * as, and for one that cannot be read to its end.
     */
    public static InDump of(byte[] xml, Places places, List<SpanFinding> marks) {
        if (marks.isEmpty()
                || marks.stream().anyMatch(mark -> BROKEN.contains(mark.code()))
                || places.text().contains("<!DOCTYPE")) {
            return nowhere();
        }
        Decoded read = Decoder.decode(xml);
        boolean encoded = read.problem().isEmpty() && read.verdict() != Decoded.Verdict.UNKNOWN;
        return new InDump(encoded ? Optional.of(read) : Optional.empty(), places);
    }

    /** The way of a file that has no findings. */
    public static InDump nowhere() {
        return new InDump(Optional.empty(), new Places(""));
    }

    /** The place of what begins at an offset of the TEI file; empty outside the body of the page. */
    public Optional<DumpPlace> place(int offset) {
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        int line = places.line(offset);
        // the parser counts columns in UTF-16 code units
        int column = offset - places.lineSpan(line).start() + 1;
        Optional<Position> found = decoded.get().places().find(line, column);
        return found.map(at -> new DumpPlace(decoded.get().file(), at));
    }
}
