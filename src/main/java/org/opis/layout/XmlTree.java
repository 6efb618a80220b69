package org.opis.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.opis.text.XmlStreams;

/** Reads the elements of a small XML file: no DTD, no entities, no network, no text. */
final class XmlTree {
    private XmlTree() {}

    static XmlNode read(String xml) throws XMLStreamException {
        XMLStreamReader in = XmlStreams.read(xml, false);
        try {
            while (in.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            return element(in);
        } finally {
            in.close();
        }
    }

    private static XmlNode element(XMLStreamReader in) throws XMLStreamException {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        String name = in.getLocalName();
        int line = in.getLocation().getLineNumber();
        int column = in.getLocation().getColumnNumber();
        List<XmlNode> children = new ArrayList<>();
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(in));
            }
        }
        return new XmlNode(name, Map.copyOf(attributes), List.copyOf(children), line, column);
    }
}
