package org.opis.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.markup.Outline;
import org.opis.text.Span;
import org.opis.validate.pointer.PointerAttributes;

/** The names of a file ({@code xml:id}) and what points to them. */
final class Identities {
    private static final String XML_ID = "xml:id";
    private static final int SHOWN = 60;

    private final OpenFile file;

    private Identities(OpenFile file) {
        this.file = file;
    }

    static Identities of(OpenFile file) {
        return new Identities(file);
    }

    /** Whether an attribute holds pointers (TEI P5 1.4.2, teidata.pointer). */
    static boolean isPointer(String element, String attribute) {
        return PointerAttributes.has(element.substring(element.indexOf(':') + 1), attribute);
    }

    /** A name or a pointer to it. */
    record Mention(String id, Span span, boolean isName) {}

    /** Each name and the element that has it, in the order of the file. */
    Map<String, Outline.Element> all() {
        Map<String, Outline.Element> found = new LinkedHashMap<>();
        for (Outline.Element element : file.outline().elements()) {
            element.attribute(XML_ID)
                    .ifPresent(
                            id -> found.putIfAbsent(id.value().of(file.text()).strip(), element));
        }
        return found;
    }

    /** Every name and every pointer of the form {@code #name}. */
    List<Mention> mentions() {
        List<Mention> found = new ArrayList<>();
        for (Outline.Element element : file.outline().elements()) {
            for (Outline.Attribute attribute : element.attributes()) {
                if (attribute.name().equals(XML_ID)) {
                    found.add(new Mention(attribute.value().of(file.text()).strip(), attribute.value(), true));
                } else if (isPointer(element.name(), attribute.name())) {
                    tokens(attribute.value(), found);
                }
            }
        }
        return found;
    }

    private void tokens(Span value, List<Mention> found) {
        String text = file.text();
        int at = value.start();
        while (at < value.end()) {
            int end = at;
            while (end < value.end() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > at + 1 && text.charAt(at) == '#') {
                found.add(new Mention(text.substring(at + 1, end), new Span(at + 1, end), false));
            }
            at = end + 1;
        }
    }

    /** What is named at a place, by a name or a pointer. */
    Optional<Mention> at(int offset) {
        return mentions().stream()
                .filter(m -> m.span().start() - (m.isName() ? 0 : 1) <= offset
                        && offset <= m.span().end())
                .findFirst();
    }

    /** An element in a few words: what it is, and how it begins. */
    static String describe(OpenFile file, Outline.Element element) {
        String words = element.content()
                .of(file.text())
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String shown = words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
        return "<" + element.name() + ">" + (shown.isEmpty() ? "" : " " + shown);
    }
}
