package org.opis.fidelity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a header names as the source of its file (TEI P5 2.2.7): texts and addresses in {@code sourceDesc}. */
final class SourceNames implements XmlEvents {
    private static final Set<String> POINTERS = Set.of("target", "url", "facs", "source", "corresp");

    private final Set<String> names = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inside;

    /** The last part of each, most of which name no file. */
    static Collection<String> of(String xml) {
        SourceNames names = new SourceNames();
        XmlScan.run(xml, names);
        return names.names;
    }

    @Override
    public void start(String name, Map<String, String> attributes, int offset) {
        inside |= name.equals("sourceDesc");
        text.setLength(0);
        if (inside) {
            attributes.forEach((attribute, value) -> {
                if (POINTERS.contains(attribute)) {
                    add(value);
                }
            });
        }
    }

    @Override
    public void end(String name, int offset) {
        if (inside) {
            add(text.toString());
        }
        text.setLength(0);
        inside &= !name.equals("sourceDesc");
    }

    @Override
    public void characters(String characters, int offset, boolean literal) {
        if (inside) {
            text.append(characters);
        }
    }

    private void add(String value) {
        String name = value.strip();
        names.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    }
}
