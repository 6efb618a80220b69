package org.opis.recognise.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opis.document.Certainty;
import org.opis.lexicon.WordSet;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.text.Span;

/**
 * The persons that the body of a page names and no list has, wherever they stand: by title or initials, in full, and
 * then by the surname alone; and public figures, whose surname is enough. Found once for the page, as who is named in full vouches for the bare surname before it and
 * behind it.
 */
public final class PagePersons {
    private static final Map<String, Certainty> PUBLIC_FIGURES = WordSet.of("public-figure").words().stream()
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), name -> Certainty.HIGH));

    private static final PagePersons NONE = new PagePersons(List.of());

    /** No name is longer. */
    private static final int LONGEST = 120;

    private final List<PersonPhrase> all;

    private PagePersons(List<PersonPhrase> all) {
        this.all = all;
    }

    /** The persons named in {@code body}. */
    public static PagePersons find(String text, Span body) {
        if (body.isEmpty()) {
            return NONE;
        }
        List<PhraseWord> words = PhraseWords.of(text, body);
        return find(text, words, new WordSeams(text, words), surname -> false);
    }

    /**
     * The persons named in a body that is split into words already.
     *
     * @param known whether words are a surname that a list of the reader has
     */
    public static PagePersons find(String text, List<PhraseWord> words, WordSeams seams, Predicate<String> known) {
        Set<String> small = words.stream()
                .filter(word -> word.kind() == Kind.SMALL)
                .map(word -> word.span().of(text))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(HashSet::new));
        List<NameRun> runs = NameRun.all(words, seams);
        NameShapes shapes = new NameShapes(text, words, seams, small);
        List<Optional<PersonPhrase>> shaped = new ArrayList<>();
        Map<String, Certainty> surnames = new HashMap<>(PUBLIC_FIGURES);
        boolean listed = false;
        for (NameRun run : runs) {
            Optional<PersonPhrase> person = shapes.person(run, listed);
            listed = person.isPresent() && shapes.isListed(run, listed);
            person.ifPresent(p -> surnames.merge(
                    Surname.of(text, p.name()).toLowerCase(Locale.ROOT), p.certainty(), PagePersons::surer));
            if (person.isEmpty()) {
                shapes.vouched(run, known).ifPresent(name -> surnames.putIfAbsent(name, Certainty.MEDIUM));
            }
            shaped.add(person);
        }
        List<PersonPhrase> all = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            NameRun run = runs.get(i);
            int before = all.isEmpty() ? -1 : all.get(all.size() - 1).name().end();
            shaped.get(i)
                    .or(() -> shapes.bare(run, surnames))
                    .or(() -> shapes.gloss(run, before))
                    .ifPresent(all::add);
        }
        all.sort(Comparator.comparing(PersonPhrase::name));
        return new PagePersons(all);
    }

    private static Certainty surer(Certainty one, Certainty other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Every person, in order. */
    public List<PersonPhrase> all() {
        return Collections.unmodifiableList(all);
    }

    /** Those that {@code which} holds for. */
    public PagePersons only(Predicate<PersonPhrase> which) {
        return new PagePersons(all.stream().filter(which).toList());
    }

    /** Those whose name shares a character with {@code span}. */
    public List<PersonPhrase> overlapping(Span span) {
        return within(new Span(Math.max(0, span.start() - LONGEST), span.end() + LONGEST)).stream()
                .filter(person -> person.name().overlaps(span))
                .toList();
    }

    /** Those whose name stands in {@code span}, in order. */
    public List<PersonPhrase> within(Span span) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).name().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.size() && all.get(end).name().end() <= span.end()) {
            end++;
        }
        return all.subList(low, end);
    }
}
