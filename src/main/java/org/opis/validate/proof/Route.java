package org.opis.validate.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A path: steps from node to node.
 *
 * @param absolute whether it begins at the document
 * @param deep for each step, whether any number of elements may lie before it
 */
record Route(boolean absolute, List<Expr> steps, List<Boolean> deep) implements Expr {
    @Override
    public List<Object> of(Focus at) {
        List<Object> here = List.of(absolute ? at.tree.root() : at.item);
        for (int i = 0; i < steps.size(); i++) {
            here = step(here, steps.get(i), deep.get(i), at);
        }
        return here;
    }

    private static List<Object> step(List<Object> from, Expr step, boolean deep, Focus at) {
        if (deep && step instanceof Step child && child.axis() == Step.Axis.CHILD && from.size() == 1) {
            return each(from, child.deep(), at);
        }
        return each(deep ? inner(from, at.tree) : from, step, at);
    }

    private static List<Object> each(List<Object> from, Expr step, Focus at) {
        List<Object> found = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            found.addAll(step.of(at.at(from.get(i), i + 1, from.size())));
        }
        boolean nodes = !found.isEmpty() && found.get(0) instanceof Node;
        return nodes && found.size() > 1 ? Expr.ordered(found) : found;
    }

    /** What may have something inside, itself among it. */
    private static List<Object> inner(List<Object> from, Tree tree) {
        List<Object> all = new ArrayList<>();
        for (Object item : from) {
            if (!(item instanceof Node node)) {
                throw new Unproved("// behind what is no node");
            }
            for (int i = node.order; i <= node.end; i++) {
                if (tree.node(i).isInner()) {
                    all.add(tree.node(i));
                }
            }
        }
        return from.size() > 1 ? Expr.ordered(all) : all;
    }
}
