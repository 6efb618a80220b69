package org.opis.validate.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What sequences are worth (XPath 3.1, 2.4). What a node holds has no type, and is kept apart from a string. */
final class Values {
    static final List<Object> TRUE = List.of(true);
    static final List<Object> FALSE = List.of(false);
    private static final String BLANK = " \t\n\r";

    private Values() {}

    /** What stands in a node, a string or a number as an operator wants it. */
    record Untyped(String text) {}

    static List<Object> of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** The effective boolean value. */
    static boolean holds(List<Object> items) {
        if (items.isEmpty() || items.get(0) instanceof Node) {
            return !items.isEmpty();
        }
        if (items.size() > 1) {
            throw new Unproved("several values as a truth");
        }
        Object one = items.get(0);
        if (one instanceof Boolean truth) {
            return truth;
        }
        return one instanceof Double number
                ? number != 0 && !number.isNaN()
                : !one.toString().isEmpty();
    }

    /** Nodes as what stands in them. */
    static List<Object> atoms(List<Object> items, Tree tree) {
        List<Object> atoms = new ArrayList<>();
        for (Object item : items) {
            atoms.add(item instanceof Node node ? new Untyped(tree.string(node)) : item);
        }
        return atoms;
    }

    /** The one value, or none. */
    static Optional<Object> atom(List<Object> items, Tree tree) {
        if (items.size() > 1) {
            throw new Unproved("several values for one");
        }
        return atoms(items, tree).stream().findFirst();
    }

    /** Of at most one item; empty for none. */
    static String string(List<Object> items, Tree tree) {
        return atom(items, tree).map(Values::text).orElse("");
    }

    static String text(Object atom) {
        if (atom instanceof Untyped untyped) {
            return untyped.text();
        } else if (atom instanceof String text) {
            return text;
        }
        throw new Unproved("a number as a string");
    }

    /** Not a number where there is none. */
    static double number(Object atom) {
        if (atom instanceof Double number) {
            return number;
        } else if (atom instanceof Boolean) {
            throw new Unproved("a truth as a number");
        }
        return parsed(strip(text(atom)));
    }

    /** An xs:double; Java would take "1f" for one. */
    private static double parsed(String text) {
        boolean plain = !text.isEmpty() && text.length() < 300;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = "0123456789.+-eE".indexOf(text.charAt(i)) >= 0;
        }
        try {
            return plain ? Double.parseDouble(text) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && BLANK.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && BLANK.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Without white space around it, a blank for each inside. */
    static String normal(String text) {
        StringBuilder normal = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (BLANK.indexOf(c) >= 0) {
                gap = normal.length() > 0;
            } else {
                if (gap) {
                    normal.append(' ');
                }
                gap = false;
                normal.append(c);
            }
        }
        return normal.toString();
    }
}
