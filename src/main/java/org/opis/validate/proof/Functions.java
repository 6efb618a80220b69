package org.opis.validate.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Functions of XPath on values. */
final class Functions {
    static final Pattern BLANK = Pattern.compile(" ");
    private static final Set<String> OF_HERE = Set.of(
            "string",
            "normalize-space",
            "string-length",
            "number",
            "name",
            "local-name",
            "node-name",
            "generate-id",
            "root");
    /** More expressions than rules have; one that holds the name of a file is not kept. */
    private static final int MOST = 100;

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Functions() {}

    /** Whether without an argument it is about the item that stands here. */
    static boolean ofHere(String name) {
        return OF_HERE.contains(name);
    }

    /** A dollar sign is the end of the text, never a line's. */
    static Pattern pattern(String expression) {
        Pattern known = PATTERNS.get(expression);
        if (known != null) {
            return known;
        }
        boolean ends = expression.endsWith("$") && !expression.endsWith("\\$");
        Pattern pattern = Pattern.compile(ends ? expression.substring(0, expression.length() - 1) + "\\z" : expression);
        if (PATTERNS.size() < MOST) {
            PATTERNS.put(expression, pattern);
        }
        return pattern;
    }

    static List<Object> aggregate(String name, List<Object> atoms) {
        boolean sum = name.equals("sum");
        if (atoms.isEmpty()) {
            return sum ? List.of(0.0) : List.of();
        }
        double all = sum ? 0 : Double.NEGATIVE_INFINITY;
        for (Object atom : atoms) {
            if (!(atom instanceof Double number)) {
                throw new Unproved(name + " of what is no number");
            }
            all = sum ? all + number : Double.isNaN(number) ? number : Math.max(all, number);
        }
        return List.of(all);
    }

    static List<Object> name(String function, List<Object> nodes) {
        if (nodes.isEmpty()) {
            return function.equals("node-name") ? List.of() : List.of("");
        }
        if (nodes.size() > 1 || !(nodes.get(0) instanceof Node node)) {
            throw new Unproved(function + " of what is not one node");
        }
        return List.of(node.name);
    }

    static List<Object> id(List<Object> nodes) {
        if (nodes.isEmpty()) {
            return List.of("");
        }
        if (nodes.size() > 1 || !(nodes.get(0) instanceof Node node)) {
            throw new Unproved("an id of what is not one node");
        }
        return List.of("n" + node.order);
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static String translated(String text, String from, String to) {
        StringBuilder all = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int place = from.indexOf(c);
            if (place < 0) {
                all.append(c);
            } else if (place < to.length()) {
                all.append(to.charAt(place));
            }
        }
        return all.toString();
    }

    /** By code points, the first of which is number 1. */
    static String substring(String text, double start, double length) {
        long first = Math.round(start);
        double end = Double.isInfinite(length) ? length : first + Math.round(length);
        StringBuilder part = new StringBuilder();
        int place = 1;
        for (int i = 0; i < text.length() && place < end; place++) {
            int point = text.codePointAt(i);
            if (place >= first) {
                part.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return part.toString();
    }
}
