package org.opis.validate.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One step of a path.
 *
 * @param axis from a node to others
 * @param test the name that they have; {@code *} for any element, {@code node()} for any node
 */
record Step(Axis axis, String test, List<Expr> predicates) implements Expr {
    static final String ANY = "node()";

    enum Axis {
        CHILD,
        DESCENDANT,
        ATTRIBUTE,
        SELF,
        PARENT,
        ANCESTOR,
        ANCESTOR_OR_SELF,
        PRECEDING_SIBLING,
        FOLLOWING_SIBLING
    }

    private static final Map<String, Axis> AXES = Map.of(
            "child", Axis.CHILD,
            "attribute", Axis.ATTRIBUTE,
            "self", Axis.SELF,
            "parent", Axis.PARENT,
            "ancestor", Axis.ANCESTOR,
            "ancestor-or-self", Axis.ANCESTOR_OR_SELF,
            "preceding-sibling", Axis.PRECEDING_SIBLING,
            "following-sibling", Axis.FOLLOWING_SIBLING);

    static Axis axis(String name) {
        Axis axis = AXES.get(name);
        if (axis == null) {
            throw new Unproved(name + "::");
        }
        return axis;
    }

    /** The same, however deep. */
    Step deep() {
        if (predicates.stream().anyMatch(Expr.Literal.class::isInstance)) {
            throw new Unproved("//" + test + "[1]");
        }
        return new Step(Axis.DESCENDANT, test, predicates);
    }

    /** Whether a node has the name, and the predicates hold of it. */
    boolean fits(Node node, Focus at) {
        return (axis == Axis.ATTRIBUTE) == (node.kind == Node.Kind.ATTRIBUTE)
                && isNamed(node)
                && (predicates.isEmpty()
                        || !Expr.filtered(List.of(node), predicates, at).isEmpty());
    }

    @Override
    public List<Object> of(Focus at) {
        List<Object> nodes = new ArrayList<>();
        nodes(at.node(), at.tree, nodes);
        return predicates.isEmpty() ? nodes : Expr.filtered(nodes, predicates, at);
    }

    /** In the order of the axis. */
    private void nodes(Node from, Tree tree, List<Object> found) {
        switch (axis) {
            case CHILD -> children(from, tree, 0, Integer.MAX_VALUE, found);
            case DESCENDANT -> inside(from, tree, found);
            case ATTRIBUTE -> attributes(from, tree, found);
            case SELF -> add(from, found);
            case PARENT -> parents(from, 1, found);
            case ANCESTOR -> parents(from, Integer.MAX_VALUE, found);
            case ANCESTOR_OR_SELF -> {
                add(from, found);
                parents(from, Integer.MAX_VALUE, found);
            }
            case PRECEDING_SIBLING -> {
                children(from.parent, tree, 0, from.order, found);
                Collections.reverse(found);
            }
            case FOLLOWING_SIBLING -> children(from.parent, tree, from.end + 1, Integer.MAX_VALUE, found);
        }
    }

    private void children(Node from, Tree tree, int begin, int before, List<Object> found) {
        int last = from.isInner() ? Math.min(from.end, before - 1) : -1;
        for (int i = Math.max(from.order + 1, begin); i <= last; i++) {
            Node node = tree.node(i);
            if (node.kind != Node.Kind.ATTRIBUTE) {
                add(node, found);
                i = node.end;
            }
        }
    }

    private void inside(Node from, Tree tree, List<Object> found) {
        if (from == tree.root() && !test.equals(ANY)) {
            found.addAll(tree.named(test));
            return;
        }
        for (int i = from.order + 1; i <= from.end; i++) {
            Node node = tree.node(i);
            if (node.kind != Node.Kind.ATTRIBUTE) {
                add(node, found);
            }
        }
    }

    private void attributes(Node from, Tree tree, List<Object> found) {
        for (int i = from.order + 1; i <= from.end; i++) {
            Node node = tree.node(i);
            if (node.kind != Node.Kind.ATTRIBUTE || node.parent != from) {
                return;
            }
            add(node, found);
        }
    }

    private void parents(Node from, int most, List<Object> found) {
        Node node = from;
        for (int i = 0; i < most && node.parent != node; i++) {
            node = node.parent;
            add(node, found);
        }
    }

    private void add(Node node, List<Object> found) {
        if (isNamed(node)) {
            found.add(node);
        }
    }

    private boolean isNamed(Node node) {
        return switch (test) {
            case ANY -> true;
            case "*" -> node.isElement();
            case Tree.TEXT -> node.kind == Node.Kind.TEXT;
            default -> node.name.equals(test) && node.isInner() != (axis == Axis.ATTRIBUTE);
        };
    }
}
