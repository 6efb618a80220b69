package org.opis.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words of one form of a person's name. */
record PersonName(List<String> words) {
    static PersonName of(String form) {
        return new PersonName(Arrays.asList(form.split(" ")));
    }

    private List<String> names() {
        return words.stream().filter(w -> !Mention.isInitial(w)).toList();
    }

    private List<String> initials() {
        return words.stream().filter(Mention::isInitial).toList();
    }

    /** How much it says: names count more than initials. */
    int weight() {
        return 10 * names().size() + initials().size();
    }

    /** The surname, where it is certain: the one name beside initials, or the one name there is. */
    Optional<String> surname() {
        if (names().size() == 1) {
            return Optional.of(names().get(0));
        }
        // a second syllable in small letters: Yong-nam follows its surname
        boolean eastern = names().size() == 2 && names().get(1).matches("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
        return eastern ? Optional.of(names().get(0)) : Optional.empty();
    }

    /** The other words. */
    String without(String surname) {
        return words.stream().filter(w -> !w.equals(surname)).collect(Collectors.joining(" "));
    }

    /** Whether a form that says as much or less may be the same person's. */
    boolean mayBe(PersonName less) {
        if (new TreeSet<>(names()).equals(new TreeSet<>(less.names()))) {
            return agree(initials(), less.initials());
        }
        if (names().size() < 2 || less.names().size() != 1) {
            return false;
        }
        String name = less.names().get(0);
        boolean last = names().get(names().size() - 1).equals(name);
        boolean first = names().get(0).equals(name) && surname().isPresent();
        String others = without(name);
        return (last || first)
                && (less.initials().isEmpty()
                        || others.startsWith(less.initials().get(0).replace(".", "")));
    }

    /** The shorter list is the beginning of the longer one. */
    private static boolean agree(List<String> one, List<String> other) {
        int shared = Math.min(one.size(), other.size());
        return one.subList(0, shared).equals(other.subList(0, shared));
    }
}
