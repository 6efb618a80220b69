package org.opis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An accessibility tree of the Chrome DevTools Protocol as lines of text. */
final class AccessibilityTree {
    /** They have no meaning of their own; what they hold is said of what is around them. */
    private static final Set<String> SILENT = Set.of("none", "generic", "InlineTextBox", "StaticText", "ListMarker");

    private static final int MOST = 100;

    private AccessibilityTree() {}

    static List<String> lines(JsonNode tree) {
        Map<String, JsonNode> nodes = new HashMap<>();
        tree.path("nodes").forEach(node -> nodes.put(node.path("nodeId").asText(), node));
        List<String> lines = new ArrayList<>();
        add(nodes, tree.path("nodes").path(0), 0, lines);
        return lines;
    }

    private static void add(Map<String, JsonNode> nodes, JsonNode node, int depth, List<String> lines) {
        String role = node.path("role").path("value").asText();
        boolean silent = node.path("ignored").asBoolean() || SILENT.contains(role);
        if (!silent) {
            String name = node.path("name").path("value").asText().strip();
            lines.add("  ".repeat(depth) + role + (name.isEmpty() ? "" : " " + cut(name)));
        }
        node.path("childIds").forEach(child -> {
            if (nodes.containsKey(child.asText())) {
                add(nodes, nodes.get(child.asText()), silent ? depth : depth + 1, lines);
            }
        });
    }

    private static String cut(String name) {
        return name.length() <= MOST ? name : name.substring(0, MOST) + "…";
    }
}
