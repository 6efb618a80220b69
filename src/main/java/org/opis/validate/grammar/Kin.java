package org.opis.validate.grammar;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opis.validate.xml.DataTables;

/**
 * What elements of TEI have in common: a model class, the smaller the closer, or else the module. Of the classes those
 * count that say what an element is like (model.nameLike), not those that say where it stands (model.addrPart).
 */
final class Kin {
    /** A class of more elements says little of any of them. */
    private static final int CLOSE = 30;

    private static final String LIKE = "Like";
    private static final int SAME_MODULE = 1_000;
    private static final int NONE = 10_000;

    private static final Map<String, Kind> KINDS = DataTables.rows(Kin.class, "kin.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0),
                    row -> new Kind(row.get(1), List.of(row.get(2).split(" ")))));
    private static final Map<String, Integer> SIZES = sizes();

    private Kin() {}

    /** The module of an element and the classes that it is a member of. */
    private record Kind(String module, List<String> classes) {}

    private static Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new HashMap<>();
        KINDS.values().forEach(kind -> kind.classes().forEach(name -> sizes.merge(name, 1, Integer::sum)));
        return sizes;
    }

    /** How far apart two elements are by what they mean: the elements of the smallest class that has both. */
    static int distance(String one, String other) {
        Optional<Kind> first = Optional.ofNullable(KINDS.get(one));
        Optional<Kind> second = Optional.ofNullable(KINDS.get(other));
        if (first.isEmpty() || second.isEmpty()) {
            return NONE;
        }
        int module = first.get().module().equals(second.get().module()) ? SAME_MODULE : NONE;
        return first.get().classes().stream()
                .filter(name -> name.contains(LIKE) && second.get().classes().contains(name))
                .mapToInt(SIZES::get)
                .filter(size -> size <= CLOSE)
                .min()
                .orElse(module);
    }

    /** Of the candidates those of a kind with an element, the closest first. */
    static List<String> of(String element, Collection<String> candidates) {
        return candidates.stream()
                .filter(name -> !name.equals(element) && distance(element, name) <= CLOSE)
                .sorted(closest(List.of(element)))
                .toList();
    }

    /** Names that are of a kind with one of the elements come first; among them, in the order of the alphabet. */
    static Comparator<String> closest(Collection<String> elements) {
        return Comparator.comparingInt((String name) -> elements.stream()
                        .mapToInt(other -> other.equals(name) ? 0 : distance(other, name))
                        .min()
                        .orElse(NONE))
                .thenComparing(Comparator.naturalOrder());
    }
}
