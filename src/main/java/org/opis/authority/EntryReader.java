package org.opis.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.opis.authority.ListEntry.Form;
import org.opis.authority.ListEntry.Inner;
import org.opis.authority.ListEntry.Office;
import org.opis.document.Certainty;
import org.opis.document.NameKind;

/** Reads one entry, and writes it anew as it goes: without declarations, its pointers local. */
final class EntryReader {
    private static final Map<String, NameKind> NAMES =
            Map.of("persName", NameKind.PERSON, "orgName", NameKind.ORG, "placeName", NameKind.PLACE);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final XMLStreamReader xml;
    private final StringBuilder copy = new StringBuilder();
    private final List<Form> forms = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<String> refs = new ArrayList<>();

    /** {@code xml} stands on the start tag of the entry. */
    EntryReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    ListEntry read(NameKind kind) throws XMLStreamException {
        String id = attribute("id", XMLConstants.XML_NS_URI);
        open();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                child(kind);
            }
        }
        return new ListEntry(id, kind, forms, offices, refs, copy.toString());
    }

    private void child(NameKind kind) throws XMLStreamException {
        String name = xml.getLocalName();
        String type = attribute("type", "");
        if (name.equals("occupation")) {
            String from = attribute("from", "");
            String to = attribute("to", "");
            Parts parts = new Parts();
            String office = plain(element(parts));
            if (!office.isEmpty()) {
                offices.add(new Office(new Tenure(office, from, to), parts.names));
            }
            return;
        }
        boolean own = NAMES.get(name) == kind && attribute("ref", "").isEmpty();
        Certainty certainty = certainty(attribute("cert", ""));
        String language = attribute("lang", XMLConstants.XML_NS_URI);
        Parts parts = new Parts();
        String text = element(parts);
        parts.roles.forEach(role -> offices.add(new Office(new Tenure(role, "", ""), List.of())));
        String bare = parts.roles.stream().reduce(text, (rest, role) -> plain(rest.replace(role, "")));
        if (own && !bare.isEmpty()) {
            forms.add(new Form(bare, plain(parts.forename), plain(parts.surname), type, certainty, language));
        }
    }

    private static Certainty certainty(String value) {
        return Arrays.stream(Certainty.values())
                .filter(c -> c.value().equals(value))
                .findFirst()
                .orElse(Certainty.CERTAIN);
    }

    /** What the elements within a name say. */
    private static final class Parts {
        final StringBuilder forename = new StringBuilder();
        final StringBuilder surname = new StringBuilder();
        /** Offices as they stand before this form of a name. */
        final List<String> roles = new ArrayList<>();

        final List<Inner> names = new ArrayList<>();
    }

    /** Copies the element that is open and gives its text; collects the parts of a person's name on the way. */
    private String element(Parts parts) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String name = xml.getLocalName();
        String ref = open();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            text.append(xml.isStartElement() ? element(parts) : plainText());
        }
        String plain = plain(text);
        if (name.equals("forename") || name.equals("surname")) {
            StringBuilder part = name.equals("forename") ? parts.forename : parts.surname;
            part.append(part.length() == 0 ? "" : " ").append(plain);
        }
        if (name.equals("roleName")) {
            parts.roles.add(plain);
        }
        if (!ref.isEmpty() && NAMES.containsKey(name)) {
            parts.names.add(new Inner(plain, NAMES.get(name), ref));
        }
        return text.toString();
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.CHARACTERS) {
            event = xml.next();
        }
        if (event == XMLStreamConstants.CHARACTERS) {
            copy.append(escape(plainText()));
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            copy.append("</").append(xml.getLocalName()).append('>');
        }
        return event;
    }

    /** The characters at hand; white space that only lays out the file is left out. */
    private String plainText() {
        if (!xml.isCharacters()) {
            return "";
        }
        String text = SPACE.matcher(xml.getText()).replaceAll(" ");
        return text.isBlank() && xml.getText().indexOf('\n') >= 0 ? "" : text;
    }

    /** Writes the start tag; gives the id it points to. */
    private String open() {
        copy.append('<').append(xml.getLocalName());
        String pointed = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            boolean plain = xml.getAttributePrefix(i).isEmpty();
            boolean ofXml = XMLConstants.XML_NS_URI.equals(xml.getAttributeNamespace(i));
            String value = xml.getAttributeValue(i);
            if (plain && xml.getAttributeLocalName(i).equals("ref")) {
                // lists are files of their own, standOff is not
                value = value.substring(Math.max(value.indexOf('#'), 0));
                pointed = value.startsWith("#") ? value.substring(1) : "";
                refs.add(pointed);
            }
            if (plain || ofXml) {
                copy.append(plain ? " " : " xml:").append(xml.getAttributeLocalName(i));
                copy.append("=\"").append(escape(value)).append('"');
            }
        }
        copy.append('>');
        return pointed;
    }

    private String attribute(String name, String namespace) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String its = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && namespace.equals(its == null ? "" : its)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String plain(CharSequence text) {
        return SPACE.matcher(text.toString().strip()).replaceAll(" ");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
