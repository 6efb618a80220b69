package org.opis.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** How deep the shallowest content is that a pattern accepts. */
final class Costs {
    private static final int UNKNOWN = 1000;

    private final Map<String, Integer> defines = new HashMap<>();

    Costs(Map<String, Element> grammar) {
        grammar.keySet().forEach(name -> defines.put(name, UNKNOWN));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<String, Element> define : grammar.entrySet()) {
                int cost = greatest(Xml.patterns(define.getValue()));
                changed |= defines.put(define.getKey(), cost) != cost;
            }
        }
    }

    int of(Element p) {
        List<Element> parts = Xml.patterns(p);
        return switch (p.getLocalName()) {
            case "element" -> Math.min(UNKNOWN, 1 + greatest(parts));
            case "ref" -> defines.get(p.getAttribute("name"));
            case "choice" -> parts.stream().mapToInt(this::of).min().orElse(0);
            case "optional", "zeroOrMore", "attribute" -> 0;
            default -> greatest(parts);
        };
    }

    private int greatest(List<Element> parts) {
        return parts.stream().mapToInt(this::of).max().orElse(0);
    }
}
