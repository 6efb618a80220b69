package org.opis.validate.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Notices whether a grammar speaks of the types ID or IDREF, other than for xml:id, which is looked after anyway. */
final class IdSigns extends XMLFilterImpl {
    private static final Set<String> TYPES = Set.of("ID", "IDREF", "IDREFS");

    private final Runnable met;
    private final Deque<String> attributes = new ArrayDeque<>();

    IdSigns(XMLReader reader, Runnable met) {
        super(reader);
        this.met = met;
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes given) throws SAXException {
        if (local.equals("attribute")) {
            attributes.push(Optional.ofNullable(given.getValue("name")).orElse(""));
        } else if (local.equals("data") && TYPES.contains(String.valueOf(given.getValue("type")))) {
            if (!"xml:id".equals(attributes.peek())) {
                met.run();
            }
        }
        super.startElement(uri, local, qName, given);
    }

    @Override
    public void endElement(String uri, String local, String qName) throws SAXException {
        if (local.equals("attribute")) {
            attributes.poll();
        }
        super.endElement(uri, local, qName);
    }
}
