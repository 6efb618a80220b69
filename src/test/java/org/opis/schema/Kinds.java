package org.opis.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Which declarations of an element are one for an editor: those that may stand side by side somewhere, since who completes
 * takes the first that it finds there.
 */
final class Kinds {
    private final Map<String, Element> defines = new HashMap<>();
    private final Map<Element, Set<Element>> groups = new LinkedHashMap<>();

    Kinds(Element grammar) {
        Xml.descendants(grammar, "define").forEach(d -> defines.put(d.getAttribute("name"), d));
        Xml.descendants(grammar, "element").forEach(e -> groups.put(e, new LinkedHashSet<>(Set.of(e))));
        List<Element> starts = Xml.descendants(grammar, "start");
        boolean changed = true;
        while (changed) {
            changed = meet(starts);
            for (Set<Element> parents : List.copyOf(new HashSet<>(groups.values()))) {
                changed |= meet(parents);
            }
        }
    }

    /** The groups, in the order of the grammar. */
    Collection<Set<Element>> groups() {
        return new LinkedHashSet<>(groups.values());
    }

    /** What a reference stands for. */
    Element target(Element ref) {
        return defines.get(ref.getAttribute("name"));
    }

    /** The elements and attributes that stand directly in a pattern, in order. */
    List<Element> inside(Element pattern) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.patterns(pattern)) {
            switch (child.getLocalName()) {
                case "element", "attribute" -> found.add(child);
                case "ref" -> found.addAll(inside(target(child)));
                default -> found.addAll(inside(child));
            }
        }
        return found;
    }

    private boolean meet(Collection<Element> parents) {
        Map<String, List<Element>> here = parents.stream()
                .flatMap(p -> inside(p).stream())
                .filter(e -> e.getLocalName().equals("element"))
                .distinct()
                .collect(Collectors.groupingBy(e -> e.getAttribute("name")));
        boolean changed = false;
        for (List<Element> same : here.values()) {
            Set<Element> group = groups.get(same.get(0));
            for (Element other : same) {
                if (!group.contains(other)) {
                    group.addAll(groups.get(other));
                    group.forEach(e -> groups.put(e, group));
                    changed = true;
                }
            }
        }
        return changed;
    }
}
