package org.opis.fidelity;

import java.util.Map;

/** What {@link XmlScan} tells of a file, in order. Names are local names; offsets are those of its characters. */
interface XmlEvents {
    void start(String name, Map<String, String> attributes, int offset);

    /** {@code offset} is that of the end tag, of the whole tag for an empty element. */
    void end(String name, int offset);

    /** {@code literal} where each character stands in the file as it is, one behind the other. */
    void characters(String characters, int offset, boolean literal);
}
