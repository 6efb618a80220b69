package org.opis.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * {@code schema/opis-editor.rng}: the grammar with one declaration of each element at a place, and of each attribute, with
 * whatever value any of its kinds may have. It accepts more than {@code schema/opis.rng}, which is the judge.
 */
final class EditorGrammar {
    static final Path FILE = Grammar.FOLDER.resolve("opis-editor.rng");

    private static final String SAID =
            " For completion: one declaration of each element at a place, and of each attribute,"
                    + " with every value that any of its kinds may have. It accepts more than opis.rng, which is the judge. ";

    private final Document document;
    private final Kinds kinds;

    private EditorGrammar(Element grammar) {
        document = grammar.getOwnerDocument();
        kinds = new Kinds(grammar);
    }

    /** The grammar for editors, of the one in {@code grammar}. */
    static String of(Path grammar) throws IOException {
        Element root = Xml.root(grammar);
        EditorGrammar editor = new EditorGrammar(root);
        root.insertBefore(editor.document.createComment(SAID), root.getFirstChild());
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Runnable> edits = new ArrayList<>();
        for (Set<Element> group : editor.kinds.groups()) {
            Element first = group.iterator().next();
            String name = first.getAttribute("name");
            if (editor.isSplit(group)) {
                String label = "editor." + name + "." + numbers.merge(name, 1, Integer::sum);
                Element define = editor.named("define", label);
                define.appendChild(editor.united(group));
                edits.add(() -> editor.replace(group, define));
            }
        }
        edits.forEach(Runnable::run);
        return Rng.text(editor.document);
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, of(Grammar.RNG));
    }

    /** Whether an element has several declarations, or one of its attributes has. */
    private boolean isSplit(Set<Element> group) {
        return group.size() > 1 || attributes(group).values().stream().anyMatch(a -> a.size() > 1);
    }

    private Map<String, List<Element>> attributes(Set<Element> group) {
        return group.stream()
                .flatMap(e -> kinds.inside(e).stream())
                .filter(p -> p.getLocalName().equals("attribute"))
                .distinct()
                .collect(Collectors.groupingBy(a -> a.getAttribute("name"), LinkedHashMap::new, Collectors.toList()));
    }

    private Element united(Set<Element> group) {
        Element first = group.iterator().next();
        Element element = named("element", first.getAttribute("name"));
        element.appendChild(Rng.documentation(document, Rng.said(group)));
        attributes(group).forEach((name, patterns) -> {
            Element attribute = new EditorAttribute(document, patterns).pattern();
            boolean required = group.stream().allMatch(kind -> requires(kind, name));
            element.appendChild(required ? attribute : Rng.around(document, "optional", List.of(attribute)));
        });
        List<List<Element>> contents = group.stream().map(kind -> without(kind)).toList();
        boolean alike = contents.stream().map(Rng::shape).distinct().count() == 1;
        (alike ? contents.get(0) : List.of(anyOf(group))).forEach(element::appendChild);
        if (alike && contents.get(0).isEmpty()) {
            element.appendChild(Rng.element(document, "empty"));
        }
        return element;
    }

    /** Any of what the kinds may hold, in any order. */
    private Element anyOf(Set<Element> group) {
        Map<String, Element> parts = new LinkedHashMap<>();
        group.stream()
                .flatMap(kind -> leaves(kind).stream())
                .forEach(leaf -> parts.putIfAbsent(leaf.getTagName() + leaf.getAttribute("name"), leaf));
        return Rng.around(document, "zeroOrMore", List.of(Rng.around(document, "choice", List.copyOf(parts.values()))));
    }

    private List<Element> leaves(Element pattern) {
        return Xml.patterns(pattern).stream()
                .flatMap(child -> switch (child.getLocalName()) {
                    case "attribute", "empty" -> Stream.<Element>empty();
                    case "text", "data", "value", "list" -> Stream.of(Rng.element(document, "text"));
                    case "ref" -> isElement(kinds.target(child))
                            ? Stream.of((Element) child.cloneNode(true))
                            : leaves(kinds.target(child)).stream();
                    default -> leaves(child).stream();
                })
                .toList();
    }

    /** The content of a pattern, its attributes left out. */
    private List<Element> without(Element pattern) {
        return Xml.patterns(pattern).stream()
                .flatMap(child -> switch (child.getLocalName()) {
                    case "attribute", "empty" -> Stream.<Element>empty();
                    case "ref" -> isElement(kinds.target(child)) || !holds(child, p -> true)
                            ? Stream.of((Element) child.cloneNode(true))
                            : without(kinds.target(child)).stream();
                    case "text", "data", "value", "list" -> Stream.of((Element) child.cloneNode(true));
                    default -> some(child).stream();
                })
                .toList();
    }

    private List<Element> some(Element pattern) {
        List<Element> parts = without(pattern);
        if (parts.isEmpty()) {
            return List.of();
        }
        Element copy = Rng.around(document, pattern.getLocalName(), parts);
        boolean lost = pattern.getLocalName().equals("choice")
                && parts.size() < Xml.patterns(pattern).size();
        return List.of(lost ? Rng.around(document, "optional", List.of(copy)) : copy);
    }

    /** Whether a reference brings such attributes. */
    private boolean holds(Element ref, Predicate<Element> wanted) {
        return kinds.inside(kinds.target(ref)).stream()
                .anyMatch(p -> p.getLocalName().equals("attribute") && wanted.test(p));
    }

    private static boolean isElement(Element define) {
        return Xml.patterns(define).stream().allMatch(p -> p.getLocalName().equals("element"));
    }

    /** Whether whatever the pattern accepts has the attribute. */
    private boolean requires(Element pattern, String name) {
        Predicate<Element> one = child -> switch (child.getLocalName()) {
            case "attribute" -> child.getAttribute("name").equals(name);
            case "element", "optional", "zeroOrMore" -> false;
            case "ref" -> requires(kinds.target(child), name);
            default -> requires(child, name);
        };
        return pattern.getLocalName().equals("choice")
                ? Xml.patterns(pattern).stream().allMatch(one)
                : Xml.patterns(pattern).stream().anyMatch(one);
    }

    private void replace(Set<Element> group, Element define) {
        document.getDocumentElement().appendChild(define);
        for (Element kind : group) {
            kind.getParentNode().replaceChild(named("ref", define.getAttribute("name")), kind);
        }
    }

    private Element named(String pattern, String name) {
        Element made = Rng.element(document, pattern);
        made.setAttribute("name", name);
        return made;
    }
}
