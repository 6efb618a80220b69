package org.opis.suggest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.fidelity.DumpReading;
import org.opis.markup.Outline;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;
import org.opis.tei.DumpText;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.text.Digest;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;
import org.opis.text.XmlCharacters;

/** A TEI file that suggestions are made for, and the dump that it describes. */
public final class SuggestTarget {
    private final String label;
    private final byte[] bytes;
    private final XmlCharacters characters;
    private final Outline outline;
    private final DumpText.Placed dump;
    private final Decoded decoded;
    private final List<Reading> readings;

    private SuggestTarget(String label, byte[] bytes, Decoded decoded) {
        this.label = label;
        this.bytes = bytes;
        this.decoded = decoded;
        this.characters = XmlCharacters.of(bytes);
        this.outline = Outline.of(characters.text());
        this.dump = DumpReading.of(characters.text());
        this.readings = List.copyOf(read());
    }

    /**
     * An element of the text and what it is around in the dump.
     *
     * @param outer with the signs that it stands for
     * @param inner without them
     */
    record Reading(MarkedElement element, Outline.Element tag, Span outer, Span inner) {}

    /** A file; empty where it cannot be read, or does not say which dump it describes. */
    public static Optional<SuggestTarget> of(String label, byte[] bytes) {
        Decoded decoded = Decoder.decode(bytes);
        boolean encoded = decoded.problem().isEmpty() && decoded.verdict() != Decoded.Verdict.UNKNOWN;
        return encoded ? Optional.of(new SuggestTarget(label, bytes, decoded)) : Optional.empty();
    }

    /** A namespace prefix or a construct that hides elements from one of the two readers gives no reading at all. */
    private List<Reading> read() {
        List<MarkedElement> marked = MarkedReader.read(characters.text()).stream()
                .flatMap(MarkedElement::all)
                .toList();
        List<Reading> found = new ArrayList<>();
        boolean text = false;
        for (int i = 0; i < marked.size() && marked.size() == outline.elements().size(); i++) {
            MarkedElement one = marked.get(i);
            text |= one.is("text");
            if (text && !one.outer().isEmpty()) {
                int shift = one.offset() - one.outer().start();
                found.add(new Reading(
                        one,
                        outline.elements().get(i),
                        new Span(one.offset(), one.offset() + one.outer().length()),
                        new Span(one.inner().start() + shift, one.inner().end() + shift)));
            }
        }
        return found;
    }

    public String label() {
        return label;
    }

    public byte[] bytes() {
        return bytes;
    }

    XmlCharacters characters() {
        return characters;
    }

    Outline outline() {
        return outline;
    }

    /** The text of the dump, and where each character stands in the file. */
    DumpText.Placed dump() {
        return dump;
    }

    List<Reading> readings() {
        return readings;
    }

    /** Whether the file has what each of these pointers leads to. */
    boolean hasIds(String pointers) {
        String text = characters.text();
        return Stream.of(pointers.split("\\s+")).allMatch(pointer -> outline.elements().stream()
                .anyMatch(e -> pointer.equals("#" + e.value("xml:id", text))));
    }

    /** The name of the dump. */
    public String name() {
        return decoded.file();
    }

    /** Of the dump. */
    public String sha256() {
        return Digest.sha256(decoded.bytes());
    }

    /** The dump with the same offsets, whatever its charset. */
    Source source() {
        return SourceReader.read(name(), dump.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
