package org.opis.derive;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.opis.text.Source;

/** Text of a dump in XML: what XML 1.0 cannot hold becomes an element {@code g} that names it. */
final class Characters {
    private Characters() {}

    static void write(XMLStreamWriter out, String text) throws XMLStreamException {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isPair(text, i)) {
                i++;
            } else if (!isAllowed(text.charAt(i))) {
                out.writeCharacters(text.substring(start, i));
                out.writeEmptyElement("g");
                out.writeAttribute("n", name(text.charAt(i)));
                start = i + 1;
            }
        }
        out.writeCharacters(text.substring(start));
    }

    /** {@code text} with a replacement character for each that XML cannot hold: for attributes. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isPair(text, i)) {
                out.append(text, i, i + 2);
                i++;
            } else {
                out.append(isAllowed(text.charAt(i)) ? text.charAt(i) : '\ufffd');
            }
        }
        return out.toString();
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    /** XML 1.0 production 2 (Char). */
    private static boolean isAllowed(char c) {
        return c == '\n' || c == '\t' || c >= ' ' && c < '\ud800' || c > '\udfff' && c < '\ufffe';
    }

    private static String name(char c) {
        return Source.isByte(c) ? String.format("0x%02X", c & 0xff) : String.format("U+%04X", (int) c);
    }
}
