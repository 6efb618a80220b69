package org.opis.validate.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Nodes by what they are found by (XSLT 3.0, 20.2). */
final class Keys {
    private Keys() {}

    /** One declaration. */
    record Key(String name, RuleContext match, Expr use) {
        /** Finds the nodes of a file. */
        void fill(Focus at) {
            Map<String, List<Node>> found = at.tree.key(name);
            for (Node node : match.nodes(at)) {
                Focus here = at.about(node);
                for (Object atom : Values.atoms(use.of(here), at.tree)) {
                    List<Node> nodes = found.computeIfAbsent(Values.text(atom), text -> new ArrayList<>());
                    if (nodes.isEmpty() || nodes.get(nodes.size() - 1) != node) {
                        nodes.add(node);
                    }
                }
            }
        }
    }

    static List<Object> found(String name, List<Object> values, Tree tree) {
        if (!tree.hasKey(name)) {
            throw new Unproved("the key " + name);
        }
        List<Object> found = new ArrayList<>();
        for (Object atom : Values.atoms(values, tree)) {
            found.addAll(tree.key(name).getOrDefault(Values.text(atom), List.of()));
        }
        return found.size() > 1 ? Expr.ordered(found) : found;
    }
}
