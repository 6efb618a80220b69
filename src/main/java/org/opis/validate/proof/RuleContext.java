package org.opis.validate.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which nodes a rule is about: a pattern of XSLT, as paths that end at the node. */
final class RuleContext {
    private final List<Path> paths = new ArrayList<>();

    /** Steps without parentheses. */
    private record Path(List<Step> steps, List<Boolean> deep) {
        Path then(Path more, boolean below) {
            List<Step> all = new ArrayList<>(steps);
            all.addAll(more.steps);
            List<Boolean> depths = new ArrayList<>(deep);
            depths.addAll(more.deep);
            if (!steps.isEmpty()) {
                depths.set(steps.size(), below);
            }
            return new Path(all, depths);
        }

        Step last() {
            return steps.get(steps.size() - 1);
        }

        boolean ends(Node node, int step, Focus at) {
            if (!steps.get(step).fits(node, at)) {
                return false;
            }
            if (step == 0) {
                return true;
            }
            Node above = node;
            do {
                if (above.parent == above) {
                    return false;
                }
                above = above.parent;
                if (ends(above, step - 1, at)) {
                    return true;
                }
            } while (deep.get(step));
            return false;
        }
    }

    private RuleContext(Expr pattern) {
        paths.addAll(paths(pattern));
    }

    static RuleContext of(String pattern) {
        return new RuleContext(Parser.parse(pattern));
    }

    private static List<Path> paths(Expr pattern) {
        if (pattern instanceof Step step) {
            return List.of(new Path(List.of(step), List.of(false)));
        } else if (pattern instanceof Expr.Union union) {
            List<Path> all = new ArrayList<>();
            union.parts().forEach(part -> all.addAll(paths(part)));
            return all;
        } else if (pattern instanceof Route route && !route.absolute()) {
            return paths(route);
        }
        throw new Unproved("this pattern");
    }

    private static List<Path> paths(Route route) {
        List<Path> all = List.of(new Path(List.of(), List.of()));
        for (int i = 0; i < route.steps().size(); i++) {
            List<Path> longer = new ArrayList<>();
            for (Path one : all) {
                for (Path more : paths(route.steps().get(i))) {
                    longer.add(one.then(more, route.deep().get(i)));
                }
            }
            all = longer;
        }
        return all;
    }

    /** In the order of the file. */
    List<Node> nodes(Focus at) {
        List<Node> found = new ArrayList<>();
        for (Path path : paths) {
            boolean attribute = path.last().axis() == Step.Axis.ATTRIBUTE;
            for (Node node : at.tree.named((attribute ? "@" : "") + path.last().test())) {
                if (path.ends(node, path.steps().size() - 1, at.about(node))) {
                    found.add(node);
                }
            }
        }
        Collections.sort(found);
        return found;
    }
}
