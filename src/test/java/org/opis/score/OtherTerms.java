package org.opis.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;

/**
 * Every term of the lexicon that stands in the paper, exchanged: for a word of its shape that no list has, or for
 * another term of its class. What is marked is marked, with its new words.
 */
final class OtherTerms implements Law.Change {
    private static final Path LISTS = Path.of("src/main/resources/org/opis/lexicon/en");
    private static final Pattern LONG = Pattern.compile("\\p{L}{4,}");
    /** Classes each term of which may stand for any other. A label, a routing word or a kind of paper means itself. */
    private static final Set<TermClass> ALIKE = EnumSet.of(
            TermClass.OFFICE,
            TermClass.RANK,
            TermClass.BODY,
            TermClass.MEETING,
            TermClass.COUNTRY,
            TermClass.CITY,
            TermClass.NATIONALITY);

    private final Set<TermClass> classes;
    /** What a term may be exchanged for; where nothing is, for an invented word. */
    private final Map<TermClass, List<String>> terms;

    private OtherTerms(Set<TermClass> classes, Map<TermClass, List<String>> terms) {
        this.classes = classes;
        this.terms = terms;
    }

    /** Any term, for words that no list has. */
    static OtherTerms invented() {
        return new OtherTerms(EnumSet.allOf(TermClass.class), Map.of());
    }

    /** What offices, bodies and places are called, for words that no list has. */
    static OtherTerms inventedAlike() {
        return new OtherTerms(ALIKE, Map.of());
    }

    /** What offices, bodies and places are called, for what others are called. */
    static OtherTerms ofTheirClass() throws IOException {
        Map<TermClass, List<String>> terms = new EnumMap<>(TermClass.class);
        for (TermClass termClass : ALIKE) {
            terms.put(
                    termClass,
                    Files.readAllLines(LISTS.resolve(termClass.word() + ".tsv")).stream()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('\t')))
                            .toList());
        }
        return new OtherTerms(ALIKE, terms);
    }

    @Override
    public Optional<Law.Changed> of(ReadPage page, Random random) {
        String paper = page.body().of(page.text());
        Map<String, String> others = new LinkedHashMap<>();
        for (Lexicon.Hit hit : Lexicon.english().find(paper)) {
            String term = hit.span().of(paper).toLowerCase(Locale.ROOT);
            if (classes.contains(hit.termClass()) && !term.contains("\n") && !others.containsKey(term)) {
                others.put(term, other(term, hit.termClass(), random));
            }
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        UnaryOperator<String> change = change(others);
        String text = page.text().substring(0, page.body().start())
                + change.apply(paper)
                + page.text().substring(page.body().end());
        List<Mark> marks =
                page.marks().stream().map(mark -> Law.with(mark, change)).toList();
        return text.equals(page.text()) ? Optional.empty() : Optional.of(new Law.Changed(text, marks, true, Map.of()));
    }

    private String other(String term, TermClass termClass, Random random) {
        if (terms.isEmpty()) {
            Set<String> words =
                    LONG.matcher(term).results().map(m -> m.group()).collect(Collectors.toCollection(HashSet::new));
            String capitals = term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1);
            Renamed renamed = new Renamed(random.nextLong(), Set.of(), words);
            return renamed.in(capitals.toUpperCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
        }
        long length = term.chars().filter(c -> c == ' ').count();
        List<String> alike = new ArrayList<>(terms.get(termClass));
        alike.removeIf(t -> t.chars().filter(c -> c == ' ').count() != length);
        return alike.isEmpty() ? term : alike.get(random.nextInt(alike.size()));
    }

    /** The longest term first, in the capitals that the term has. */
    private static UnaryOperator<String> change(Map<String, String> others) {
        Pattern any = Pattern.compile(
                others.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE);
        return text -> any.matcher(text)
                .replaceAll(m ->
                        Matcher.quoteReplacement(capitals(others.get(m.group().toLowerCase(Locale.ROOT)), m.group())));
    }

    private static String capitals(String word, String like) {
        if (like.equals(like.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        if (like.equals(like.toLowerCase(Locale.ROOT))) {
            return word.toLowerCase(Locale.ROOT);
        }
        Matcher initials = LONG.matcher(word);
        return initials.replaceAll(m -> Matcher.quoteReplacement(
                m.group().substring(0, 1).toUpperCase(Locale.ROOT) + m.group().substring(1)));
    }
}
