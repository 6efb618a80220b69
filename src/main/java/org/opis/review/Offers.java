package org.opis.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.opis.derive.ReviewSheet.Attribute;
import org.opis.derive.ReviewSheet.Option;
import org.opis.markup.Outline;
import org.opis.validate.Validator;
import org.opis.validate.grammar.Guide;
import org.opis.validate.grammar.SchemaDocumentation;
import org.opis.validate.grammar.Situation;
import org.opis.validate.grammar.Suggestions;

/** What else an element may be at its place, and what its attributes may say, as the grammar has it. */
final class Offers {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    /** Where the names are that a pointer of an element may lead to. */
    private static final Map<String, String> LISTED =
            Map.of("persName", "person", "orgName", "org", "placeName", "place");
    /** They are not the reading's own. */
    private static final Set<String> OTHERS = Set.of("id", "cert", "resp", "next", "prev", "corresp");

    private static final Guide GUIDE = Validator.builtIn().grammars().get(0).guide();

    private final ReviewFile file;
    private final Outline.Element element;
    private final Situation situation;

    Offers(ReviewFile file, Outline.Element element) {
        this.file = file;
        this.element = element;
        List<Situation.Open> open = new ArrayList<>();
        List<Outline.Element> path = file.outline().path(element);
        for (int i = 0; i + 1 < path.size(); i++) {
            List<QName> before =
                    file
                            .outline()
                            .childrenBefore(
                                    path.get(i).index(), path.get(i + 1).tag().start())
                            .stream()
                            .map(child -> name(child.localName()))
                            .toList();
            open.add(new Situation.Open(name(path.get(i).localName()), attributes(path.get(i)), before));
        }
        this.situation = new Situation(open, List.of());
    }

    /** Names of elements, the one that it is among them; the last is no element. */
    List<Option> elements() {
        Set<String> names = new TreeSet<>(Set.of(element.localName()));
        GUIDE.suggestions().elements(situation).forEach(name -> names.add(name.getLocalPart()));
        List<Option> options = new ArrayList<>();
        names.forEach(name ->
                options.add(new Option(name, GUIDE.documentation().element(name).orElse(""))));
        options.add(new Option("", "plain text"));
        return options;
    }

    /** Those that it has or may have. */
    List<Attribute> attributes() {
        Map<QName, String> given = attributes(element);
        Set<String> names = new TreeSet<>();
        given.keySet().forEach(name -> names.add(name.getLocalPart()));
        GUIDE.suggestions().attributes(situation, name(element.localName()), given).stream()
                .map(Suggestions.Possible::name)
                .filter(name -> name.getNamespaceURI().isEmpty())
                .forEach(name -> names.add(name.getLocalPart()));
        names.removeAll(OTHERS);
        return names.stream().map(name -> attribute(name, given)).toList();
    }

    private Attribute attribute(String name, Map<QName, String> given) {
        Map<QName, String> others = new HashMap<>(given);
        others.remove(new QName(name));
        Map<String, String> glosses = GUIDE.documentation()
                .attribute(element.localName(), name)
                .map(SchemaDocumentation.Attribute::values)
                .orElse(Map.of());
        List<Option> values = new ArrayList<>();
        GUIDE.suggestions()
                .values(situation, name(element.localName()), others, new QName(name))
                .forEach(value -> values.add(new Option(value, glosses.getOrDefault(value, ""))));
        if (name.equals("ref")) {
            values.addAll(listed());
        }
        return new Attribute(name, element.value(name, file.text()), values);
    }

    /** Who and what is named in the file. */
    private List<Option> listed() {
        String kind = LISTED.getOrDefault(element.localName(), "");
        return file.outline().elements().stream()
                .filter(one -> one.localName().equals(kind))
                .map(one -> new Option(
                        "#" + one.value("xml:id", file.text()),
                        words(one.content().of(file.text()))))
                .toList();
    }

    /** The first name in it. */
    private static String words(String content) {
        int end = content.indexOf("Name>");
        return content.substring(0, Math.max(0, end))
                .replaceAll("<[^>]*>?", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Map<QName, String> attributes(Outline.Element one) {
        Map<QName, String> found = new HashMap<>();
        for (Outline.Attribute attribute : one.attributes()) {
            String name = attribute.name();
            if (!name.startsWith("xmlns")) {
                found.put(
                        name.startsWith("xml:")
                                ? new QName(XMLConstants.XML_NS_URI, name.substring(4), "xml")
                                : new QName(name),
                        attribute.value().of(file.text()));
            }
        }
        return found;
    }

    private static QName name(String local) {
        return new QName(TEI, local);
    }
}
