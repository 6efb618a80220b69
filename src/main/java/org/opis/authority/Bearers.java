package org.opis.authority;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.authority.Bearer.Fit;
import org.opis.authority.ListEntry.Form;
import org.opis.document.Certainty;
import org.opis.document.NameKind;

/** The persons of the lists by surname; a forename or initials that contradict a name make it another's. */
final class Bearers {
    /** No name has more words. */
    private static final int MOST_WORDS = 8;

    private static final Set<String> AFTER = Set.of("jr.", "sr.", "jr", "sr", "ii", "iii");

    private final Map<String, List<Borne>> bySurname = new HashMap<>();
    private final int own;

    /** Shorter first words of a surname are particles. */
    private static final int SHORTEST_PART = 4;

    private static final int SHORTEST_FORENAME = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,-]+");

    /**
     * A form of an entry.
     *
     * @param forenames their words, initials among them
     * @param first whether the surname stands first, and the forename is never shortened
     * @param part whether it stands at the first part of a surname of two
     */
    private record Borne(
            String id, int rank, Certainty certainty, List<String> forenames, boolean first, boolean part) {}

    private record Found(Borne borne, Fit fit) {}

    /** {@code lists} of a user: the first counts most. */
    Bearers(List<? extends Collection<ListEntry>> lists) {
        this.own = lists.size();
        for (int rank = 0; rank < lists.size(); rank++) {
            add(lists.get(rank), rank);
        }
    }

    /** These and the entries of opis, which count least. */
    Bearers and(Collection<ListEntry> entries) {
        add(entries, own);
        return this;
    }

    private void add(Collection<ListEntry> entries, int rank) {
        entries.stream().filter(entry -> entry.kind() == NameKind.PERSON).forEach(entry -> add(entry, rank));
    }

    private void add(ListEntry entry, int rank) {
        for (Form form : entry.forms()) {
            List<String> surname = words(form.surname());
            if (!surname.isEmpty()) {
                put(String.join(" ", surname), entry, form, rank, false);
            }
            if (surname.size() > 1 && surname.get(0).length() >= SHORTEST_PART) {
                put(surname.get(0), entry, form, rank, true);
            }
        }
    }

    private void put(String key, ListEntry entry, Form form, int rank, boolean part) {
        List<String> forenames = List.copyOf(words(form.forename()));
        bySurname
                .computeIfAbsent(key, k -> new ArrayList<>(1))
                .add(new Borne(entry.id(), rank, form.certainty(), forenames, form.surnameFirst(), part));
    }

    /** Of the best fit that there is, those of the first list that has one. */
    List<Bearer> of(String printed) {
        int comma = printed.indexOf(',');
        String name = comma > 0 ? printed.substring(comma + 1) + " " + printed.substring(0, comma) : printed;
        List<String> words = words(name);
        words.removeIf(AFTER::contains);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            find(words.subList(i, words.size()), words.subList(0, i), found);
            if (i > 0) {
                find(words.subList(0, i), words.subList(i, words.size()), found);
            }
        }
        return best(found);
    }

    /** Whether it is a surname in a list of a user. */
    boolean isTheirs(String surname) {
        return bySurname.getOrDefault(String.join(" ", words(surname)), List.of()).stream()
                .anyMatch(borne -> borne.rank() < own);
    }

    private void find(List<String> surname, List<String> rest, List<Found> out) {
        for (Borne borne : bySurname.getOrDefault(String.join(" ", surname), List.of())) {
            fit(rest, borne).ifPresent(fit -> out.add(new Found(borne, fit)));
        }
    }

    private List<Bearer> best(List<Found> found) {
        Optional<Fit> fit = found.stream().map(Found::fit).min(Comparator.naturalOrder());
        List<Borne> fitting = found.stream()
                .filter(one -> one.fit() == fit.orElseThrow())
                .map(Found::borne)
                .toList();
        int rank = fitting.stream().mapToInt(Borne::rank).min().orElse(0);
        Map<String, Bearer> bearers = new LinkedHashMap<>();
        for (Borne borne : fitting) {
            if (borne.rank() == rank) {
                Bearer bearer = new Bearer(borne.id(), fit.orElseThrow(), rank == own, borne.certainty());
                bearers.merge(
                        borne.id(),
                        bearer,
                        (one, other) -> one.certainty().compareTo(other.certainty()) <= 0 ? one : other);
            }
        }
        return List.copyOf(bearers.values());
    }

    /** What the other words of a name say of the forenames of an entry; nothing where they contradict them. */
    private static Optional<Fit> fit(List<String> rest, Borne borne) {
        List<String> forenames = borne.forenames();
        if (rest.isEmpty()) {
            return Optional.of(borne.part() ? Fit.SURNAME_PART : Fit.SURNAME);
        }
        if (forenames.isEmpty() || borne.first() && rest.size() != forenames.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(rest.size(), forenames.size()); i++) {
            if (!agree(rest.get(i), forenames.get(i))) {
                return Optional.empty();
            }
        }
        boolean full = !isInitial(rest.get(0)) && !isInitial(forenames.get(0));
        boolean same = rest.get(0).equals(forenames.get(0));
        return Optional.of(!full ? Fit.INITIALS : same ? Fit.FORENAME : Fit.SHORTENED);
    }

    private static boolean agree(String one, String other) {
        if (isInitial(one) && !isInitial(other)) {
            return other.startsWith(one.substring(0, one.length() - 1));
        }
        if (isInitial(other) && !isInitial(one)) {
            return one.startsWith(other.substring(0, other.length() - 1));
        }
        return one.equals(other) || isBeginning(one, other) || isBeginning(other, one);
    }

    private static boolean isBeginning(String one, String other) {
        return one.length() >= SHORTEST_FORENAME && other.startsWith(one);
    }

    private static boolean isInitial(String word) {
        return word.endsWith(".") && word.length() <= 3;
    }

    /** Small letters without accents; a hyphen parts the syllables of a forename as a blank does. */
    static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(NameText.normal(name), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(Arrays.asList(BETWEEN.split(plain)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
