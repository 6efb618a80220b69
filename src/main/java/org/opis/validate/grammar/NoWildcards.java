package org.opis.validate.grammar;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** A grammar in which each wildcard is a name that nothing has. */
final class NoWildcards extends XMLFilterImpl {
    private static final String NAME = "name";
    private int depth;
    private int count;

    NoWildcards(XMLReader reader) {
        super(reader);
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) throws SAXException {
        boolean wildcard = local.equals("anyName") || local.equals("nsName");
        if (depth > 0 || wildcard) {
            if (depth++ == 0) {
                AttributesImpl own = new AttributesImpl();
                own.addAttribute("", "ns", "ns", "CDATA", "urn:opis:nothing");
                super.startElement(uri, NAME, NAME, own);
                String text = "wildcard" + count++;
                super.characters(text.toCharArray(), 0, text.length());
            }
            return;
        }
        super.startElement(uri, local, qName, attributes);
    }

    @Override
    public void endElement(String uri, String local, String qName) throws SAXException {
        if (depth == 0) {
            super.endElement(uri, local, qName);
        } else if (--depth == 0) {
            super.endElement(uri, NAME, NAME);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (depth == 0) {
            super.characters(text, start, length);
        }
    }
}
