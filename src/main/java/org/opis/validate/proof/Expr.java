package org.opis.validate.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An expression of XPath 3.1; its value is a sequence of {@link Node}, {@link String}, {@link Double}, {@link Boolean}. */
interface Expr {
    List<Object> of(Focus at);

    /** A string or a number. */
    record Literal(List<Object> value) implements Expr {
        @Override
        public List<Object> of(Focus at) {
            return value;
        }
    }

    /** Values behind a dollar sign. */
    record Reference(String name) implements Expr {
        @Override
        public List<Object> of(Focus at) {
            return at.variable(name);
        }
    }

    /** The item that stands here. */
    record Here() implements Expr {
        @Override
        public List<Object> of(Focus at) {
            return List.of(at.item);
        }
    }

    /** Values one after another. */
    record Sequence(List<Expr> parts) implements Expr {
        @Override
        public List<Object> of(Focus at) {
            List<Object> all = new ArrayList<>();
            parts.forEach(part -> all.addAll(part.of(at)));
            return all;
        }
    }

    /** Nodes of several expressions, in the order of the file. */
    record Union(List<Expr> parts) implements Expr {
        @Override
        public List<Object> of(Focus at) {
            List<Object> all = new ArrayList<>();
            parts.forEach(part -> all.addAll(part.of(at)));
            return ordered(all);
        }
    }

    /** The items of which some predicates hold. */
    record Filter(Expr base, List<Expr> predicates) implements Expr {
        @Override
        public List<Object> of(Focus at) {
            return filtered(base.of(at), predicates, at);
        }
    }

    record Either(Expr test, Expr then, Expr otherwise) implements Expr {
        @Override
        public List<Object> of(Focus at) {
            return Values.holds(test.of(at)) ? then.of(at) : otherwise.of(at);
        }
    }

    record Loop(String name, Expr in, Expr body) implements Expr {
        @Override
        public List<Object> of(Focus at) {
            List<Object> all = new ArrayList<>();
            for (Object one : in.of(at)) {
                all.addAll(body.of(at.let(name, new Literal(List.of(one)))));
            }
            return all;
        }
    }

    record Some(String name, Expr in, Expr test) implements Expr {
        @Override
        public List<Object> of(Focus at) {
            for (Object one : in.of(at)) {
                if (Values.holds(test.of(at.let(name, new Literal(List.of(one)))))) {
                    return Values.TRUE;
                }
            }
            return Values.FALSE;
        }
    }

    static List<Object> filtered(List<Object> items, List<Expr> predicates, Focus at) {
        List<Object> left = items;
        for (Expr predicate : predicates) {
            List<Object> kept = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                if (isKept(predicate.of(at.at(left.get(i), i + 1, left.size())), i + 1)) {
                    kept.add(left.get(i));
                }
            }
            left = kept;
        }
        return left;
    }

    private static boolean isKept(List<Object> value, int place) {
        return value.size() == 1 && value.get(0) instanceof Double number ? number == place : Values.holds(value);
    }

    /** Each node once. */
    static List<Object> ordered(List<Object> items) {
        List<Node> nodes = new ArrayList<>();
        for (Object item : items) {
            if (!(item instanceof Node node)) {
                throw new Unproved("a value among nodes");
            }
            nodes.add(node);
        }
        Collections.sort(nodes);
        List<Object> once = new ArrayList<>();
        for (Node node : nodes) {
            if (once.isEmpty() || once.get(once.size() - 1) != node) {
                once.add(node);
            }
        }
        return once;
    }
}
