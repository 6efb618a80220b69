package org.opis.validate.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.opis.validate.xml.DataTables;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The table of old habits and that of kin, against the specifications of TEI P5 themselves. */
class HabitsTest {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final Pattern NAMED = Pattern.compile("<(\\w+)>|@([\\w:]+)");
    private static final Set<String> SOURCES =
            Set.of("conversion", "0.1.9", "0.3.1", "0.4.1", "0.5", "p5subset", "HTML", "-");

    /** A programming language is still called lang. */
    private static final int SOME = 3;

    private static final Map<String, Element> ELEMENTS = new TreeMap<>();
    private static final Map<String, Element> CLASSES = new HashMap<>();

    @BeforeAll
    static void reads() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(Aids.tei("p5subset.xml").toFile())
                .getDocumentElement();
        descendants(root, "elementSpec").forEach(e -> ELEMENTS.put(e.getAttribute("ident"), e));
        descendants(root, "classSpec").forEach(e -> CLASSES.put(e.getAttribute("ident"), e));
    }

    @Test
    void whatIsOldIsNoLongerThere() {
        List<String> wrong = new ArrayList<>();
        for (Habits.Habit habit : Habits.all()) {
            boolean there = habit.element().isEmpty()
                    ? ELEMENTS.containsKey(habit.name()) && !habit.source().equals("p5subset")
                    : elements(habit.element())
                                    .filter(e -> attributes(e).contains(habit.name()))
                                    .count()
                            > (habit.element().equals("*") ? SOME : 0);
            if (there) {
                wrong.add(habit + " is of today");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatStandsForItNowIsThere() {
        List<String> wrong = new ArrayList<>();
        for (Habits.Habit habit : Habits.all()) {
            if (habit.renames() && habit.element().isEmpty()) {
                wrong.addAll(ELEMENTS.containsKey(habit.now()) ? List.of() : List.of(habit.now()));
            } else if (habit.renames()) {
                wrong.addAll(
                        elements(habit.element()).allMatch(e -> attributes(e).contains(habit.now()))
                                ? List.of()
                                : List.of(habit.element() + "/@" + habit.now()));
            }
            Matcher named = NAMED.matcher(habit.renames() ? "" : habit.now());
            while (named.find()) {
                boolean there = named.group(1) == null
                        ? ELEMENTS.keySet().stream().anyMatch(e -> attributes(e).contains(named.group(2)))
                        : ELEMENTS.containsKey(named.group(1));
                wrong.addAll(there ? List.of() : List.of(habit.now()));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyDeprecatedElementIsInTheTableWithItsDate() {
        Set<String> deprecated = ELEMENTS.values().stream()
                .filter(e -> e.hasAttribute("validUntil"))
                .map(e -> e.getAttribute("ident") + " " + e.getAttribute("validUntil"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = Habits.all().stream()
                .filter(h -> h.source().equals("p5subset"))
                .map(h -> h.name() + " " + h.until().replaceFirst(".* until ", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(deprecated, told);
    }

    @Test
    void everyRowSaysWhereItIsFrom() {
        for (Habits.Habit habit : Habits.all()) {
            assertTrue(SOURCES.contains(habit.source()), habit.toString());
            assertEquals(habit.source().equals("-"), habit.until().equals("an earlier TEI"), habit.toString());
        }
    }

    @Test
    void kinIsThatOfTheSpecifications() {
        List<String> wanted = new ArrayList<>();
        ELEMENTS.forEach((name, spec) -> {
            List<String> classes = new ArrayList<>();
            List<Element> left = new ArrayList<>(List.of(spec));
            while (!left.isEmpty()) {
                for (String key : memberships(left.remove(0))) {
                    if (key.startsWith("model.") && !classes.contains(key)) {
                        classes.add(key);
                        left.add(CLASSES.get(key));
                    }
                }
            }
            wanted.add(name + " " + spec.getAttribute("module") + " " + new TreeSet<>(classes));
        });
        List<String> found = DataTables.rows(Kin.class, "kin.tsv").stream()
                .map(row -> row.get(0) + " " + row.get(1) + " "
                        + (row.get(2).isEmpty()
                                ? "[]"
                                : new TreeSet<>(List.of(row.get(2).split(" ")))))
                .sorted()
                .toList();
        assertEquals(wanted.stream().sorted().toList(), found);
    }

    private static Stream<String> elements(String name) {
        return name.equals("*") ? ELEMENTS.keySet().stream() : Stream.of(name);
    }

    private static Set<String> attributes(String element) {
        return ELEMENTS.containsKey(element) ? attributes(ELEMENTS.get(element)) : Set.of();
    }

    private static Set<String> attributes(Element spec) {
        Set<String> found = new TreeSet<>();
        memberships(spec).stream()
                .filter(key -> key.startsWith("att.") && CLASSES.containsKey(key))
                .forEach(key -> found.addAll(attributes(CLASSES.get(key))));
        for (Element attribute : descendants(spec, "attDef")) {
            if (attribute.getAttribute("mode").equals("delete")) {
                found.remove(attribute.getAttribute("ident"));
            } else if (!attribute.getAttribute("mode").equals("change")) {
                found.add(attribute.getAttribute("ident"));
            }
        }
        return found;
    }

    private static List<String> memberships(Element spec) {
        return descendants(spec, "classes").stream()
                .filter(classes -> classes.getParentNode() == spec)
                .flatMap(classes -> descendants(classes, "memberOf").stream())
                .map(member -> member.getAttribute("key"))
                .toList();
    }

    private static List<Element> descendants(Element root, String name) {
        NodeList nodes = root.getElementsByTagNameNS(TEI, name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
