package org.opis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Classes that know each other in a circle, by Tarjan's strongly connected components. */
final class Knots {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?org\\.opis\\.([\\w.]+?)\\.([A-Z]\\w*)");
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Z]\\w*");

    private final Map<String, Set<String>> known;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> knots = new ArrayList<>();

    private Knots(Map<String, Set<String>> known) {
        this.known = known;
    }

    /** The circles of two classes or more, the largest first. */
    static List<Set<String>> of(List<Path> files) throws IOException {
        Map<String, Path> classes = new LinkedHashMap<>();
        for (Path file : files) {
            classes.put(file.getFileName().toString().replaceAll("\\.java$", ""), file);
        }
        Map<String, Set<String>> known = new LinkedHashMap<>();
        for (Map.Entry<String, Path> each : classes.entrySet()) {
            known.put(each.getKey(), names(each.getKey(), each.getValue(), classes));
        }
        Knots knots = new Knots(known);
        known.keySet().stream().filter(name -> !knots.index.containsKey(name)).forEach(knots::visit);
        knots.knots.sort(Comparator.<Set<String>>comparingInt(Set::size).reversed());
        return knots.knots;
    }

    /** The classes that a file names: those of its own package and those that it imports. */
    private static Set<String> names(String own, Path file, Map<String, Path> classes) throws IOException {
        String code = HouseTest.code(file);
        Set<String> imported = new TreeSet<>();
        IMPORT.matcher(code).results().forEach(found -> imported.add(found.group(2)));
        Set<String> names = new TreeSet<>();
        NAME.matcher(LITERAL.matcher(code).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .forEach(names::add);
        names.removeIf(name -> name.equals(own) || !classes.containsKey(name));
        names.removeIf(name -> !classes.get(name).getParent().equals(file.getParent()) && !imported.contains(name));
        names.addAll(imported);
        names.retainAll(classes.keySet());
        return names;
    }

    private void visit(String name) {
        int own = index.size();
        index.put(name, own);
        lowest.put(name, own);
        open.push(name);
        for (String other : known.get(name)) {
            if (!index.containsKey(other)) {
                visit(other);
                lowest.merge(name, lowest.get(other), Math::min);
            } else if (open.contains(other)) {
                lowest.merge(name, index.get(other), Math::min);
            }
        }
        if (lowest.get(name) == own) {
            Set<String> knot = new TreeSet<>();
            do {
                knot.add(open.peek());
            } while (!open.pop().equals(name));
            if (knot.size() > 1) {
                knots.add(knot);
            }
        }
    }
}
