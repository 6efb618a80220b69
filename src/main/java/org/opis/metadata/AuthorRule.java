package org.opis.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Value;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;
import org.opis.lexicon.WordSet;
import org.opis.text.Span;
import org.opis.text.Words;

/** M203: the author, where the title names a person as one: "Journal of ROLE A.B. Name for DATE". */
final class AuthorRule {
    private static final WordSet JOURNALS = WordSet.of("journal");
    private static final WordSet PAPERS = WordSet.of("authored-paper");
    private static final WordSet STOPS = WordSet.of("author-stop");
    private static final Pattern HOLDER = Pattern.compile(
            "\\s+(?:the\\s+)?(?<office>\\p{Lu}[^()]{3,100}?)\\s+\\((?<name>\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]*){0,3})\\)");
    /** No title is longer. */
    private static final int LONGEST = 1_000;

    private AuthorRule() {}

    static Optional<Value> read(Fields fields, Optional<Value> title) {
        return title.filter(value -> value.span().length() <= LONGEST)
                .flatMap(value -> find(fields.source().text(), value.span()))
                .map(fields::value);
    }

    private static Optional<Span> find(String text, Span title) {
        List<Span> words = Words.of(text, title);
        String kind = "";
        for (int i = 0; i < words.size(); i++) {
            String word = Words.bare(text, words.get(i));
            boolean journal = kind.equals("journal") && word.equals("of");
            boolean paper = kind.equals("paper") && (word.equals("from") || word.equals("by"));
            Optional<Span> holder =
                    paper && word.equals("by") ? holder(text, words.get(i).end(), title.end()) : Optional.empty();
            if (holder.isPresent()) {
                return holder;
            }
            if (journal || paper) {
                return NameBehindRole.last(text, phrase(text, words.subList(i + 1, words.size()), paper));
            }
            if (kind.isEmpty()) {
                kind = JOURNALS.has(word) ? "journal" : PAPERS.has(word) ? "paper" : "";
            }
        }
        return Optional.empty();
    }

    /** "by the Counselor of the Department (Archer)": the name behind the office. */
    private static Optional<Span> holder(String text, int from, int end) {
        Matcher holder = HOLDER.matcher(text).region(from, end);
        boolean office = holder.lookingAt()
                && Lexicon.english().find(holder.group("office")).stream()
                        .anyMatch(hit -> hit.termClass() == TermClass.OFFICE);
        return office ? Optional.of(new Span(holder.start("name"), holder.end("name"))) : Optional.empty();
    }

    /**
     * The words up to a comma, a bracket or a preposition that ends the naming. A letter's author ends before "to"; a
     * journal has no addressee: "Ambassador to X A.B. Name".
     */
    private static List<Span> phrase(String text, List<Span> words, boolean addressed) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).of(text);
            boolean stop = STOPS.has(word) || addressed && word.equals("to");
            if (stop || "([\"“".indexOf(word.charAt(0)) >= 0) {
                return words.subList(0, i);
            }
            if (",;:)]".indexOf(word.charAt(word.length() - 1)) >= 0) {
                return words.subList(0, i + 1);
            }
        }
        return words;
    }
}
