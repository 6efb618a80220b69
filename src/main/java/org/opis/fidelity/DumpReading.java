package org.opis.fidelity;

import java.util.Map;
import org.opis.tei.DumpText;

/** Tells a decoder the tags and characters of a file, so that each character of the dump has its place there. */
public final class DumpReading implements XmlEvents {
    private final DumpText dump = new DumpText();

    private DumpReading() {}

    /** The dump of a well-formed file; places are offsets of its characters. */
    public static DumpText.Placed of(String xml) {
        DumpReading reading = new DumpReading();
        XmlScan.run(xml, reading);
        return reading.dump.placed();
    }

    @Override
    public void start(String name, Map<String, String> attributes, int offset) {
        dump.start(name, attributes, offset);
    }

    @Override
    public void end(String name, int offset) {
        dump.end(name, offset);
    }

    @Override
    public void characters(String characters, int offset, boolean literal) {
        dump.characters(characters, offset, literal);
    }
}
