package org.opis.tei;

import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The attributes of a start tag that decoding looks at; empty where there is none. */
record Tag(String name, String type, String rend, String n, String unit, String reason, String id, String corresp) {
    static Tag of(XMLStreamReader xml) {
        return new Tag(
                xml.getLocalName(),
                value(xml, null, "type"),
                value(xml, null, "rend"),
                value(xml, null, "n"),
                value(xml, null, "unit"),
                value(xml, null, "reason"),
                value(xml, "http://www.w3.org/XML/1998/namespace", "id"),
                value(xml, null, "corresp"));
    }

    /** One whose attributes are known by name, {@code xml:id} with its prefix. */
    static Tag of(String name, Map<String, String> attributes) {
        return new Tag(
                name,
                attributes.getOrDefault("type", ""),
                attributes.getOrDefault("rend", ""),
                attributes.getOrDefault("n", ""),
                attributes.getOrDefault("unit", ""),
                attributes.getOrDefault("reason", ""),
                attributes.getOrDefault("xml:id", ""),
                attributes.getOrDefault("corresp", ""));
    }

    private static String value(XMLStreamReader xml, String namespace, String name) {
        String value = xml.getAttributeValue(namespace, name);
        return value == null ? "" : value;
    }

    /** The characters that a {@code g} or a {@code space} stands for. */
    String character() {
        try {
            return switch (name + " " + type) {
                case "g byte" -> String.valueOf((char) (0xdc00 + Integer.parseInt(n.substring(2), 16)));
                case "g control" -> new String(Character.toChars(Integer.parseInt(n.substring(2), 16)));
                default -> "";
            };
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return "";
        }
    }

    boolean isLineEnd() {
        return name.equals("milestone") && unit.equals("line-end");
    }
}
