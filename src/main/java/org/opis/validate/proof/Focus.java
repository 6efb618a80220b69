package org.opis.validate.proof;

import java.util.List;

/** Where an expression is evaluated. */
final class Focus {
    final Tree tree;
    final Object item;
    final int position;
    final int size;
    /** The node that a rule is about. */
    final Object current;

    private final Variable variables;

    private Focus(Tree tree, Object item, int position, int size, Object current, Variable variables) {
        this.tree = tree;
        this.item = item;
        this.position = position;
        this.size = size;
        this.current = current;
        this.variables = variables;
    }

    static Focus of(Tree tree) {
        return new Focus(tree, tree.root(), 1, 1, tree.root(), new Variable("", at -> List.of(), null, null));
    }

    /** The same for a rule's node. */
    Focus about(Node node) {
        return new Focus(tree, node, 1, 1, node, variables);
    }

    Focus at(Object one, int place, int many) {
        return new Focus(tree, one, place, many, current, variables);
    }

    /** With a variable that is evaluated here, when first asked for. */
    Focus let(String name, Expr value) {
        return new Focus(tree, item, position, size, current, new Variable(name, value, this, variables));
    }

    /** The node that stands here. */
    Node node() {
        if (item instanceof Node node) {
            return node;
        }
        throw new Unproved("no node");
    }

    List<Object> variable(String name) {
        for (Variable one = variables; one != null; one = one.outer) {
            if (one.name.equals(name)) {
                return one.value();
            }
        }
        throw new Unproved("$" + name);
    }

    private static final class Variable {
        private final String name;
        private final Expr expression;
        private final Focus at;
        private final Variable outer;
        private List<Object> value;

        Variable(String name, Expr expression, Focus at, Variable outer) {
            this.name = name;
            this.expression = expression;
            this.at = at;
            this.outer = outer;
        }

        List<Object> value() {
            if (value == null) {
                value = expression.of(at);
            }
            return value;
        }
    }
}
