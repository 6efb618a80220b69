package org.opis.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.Bodies;
import org.opis.lexicon.NameTokens;
import org.opis.lexicon.Towns;
import org.opis.lexicon.WordSet;
import org.opis.text.Span;
import org.opis.text.Words;

/**
 * Who holds a paper.
 *
 * @param repository the archive as named; empty where none is
 * @param settlement its town; empty where none is named
 */
record Repository(Span repository, Span settlement) {
    private static final Pattern LETTERS_FIRST = Pattern.compile("(\\p{Lu}[\\p{Lu}\\p{L}-]{1,12}) \\([^()]{8,80}\\)");
    private static final Pattern LETTERS_LAST =
            Pattern.compile("\\p{Lu}[\\p{L} .'-]{2,30} \\(\\p{Lu}[\\p{L}-]{1,9}\\)");
    private static final WordSet HOUSES = WordSet.of("archive-noun");

    static Repository of(String text, Span signature, List<ShelfmarkLabel> labels) {
        if (PrintedBook.is(signature.of(text))) {
            return new Repository(Span.empty(signature.start()), Span.empty(signature.start()));
        }
        List<Span> pieces = pieces(text, signature);
        int labelled = labels.isEmpty() ? signature.end() : labels.get(0).span().start();
        Span leading = leading(text, pieces.get(0), labelled);
        int house = house(text, pieces);
        boolean named = house < pieces.size() && (leading.isEmpty() || house > 0 && !isHolder(text, leading));
        int at = named || leading.isEmpty() ? house : 0;
        Span repository = lettered(text, pieces, at, named ? unquoted(text, pieces.get(house)) : leading);
        for (int i = at + 1; i < pieces.size(); i++) {
            Span town = Towns.at(text, pieces.get(i));
            if (!town.isEmpty()) {
                return new Repository(repository, town);
            }
        }
        return new Repository(repository, Span.empty(signature.start()));
    }

    /** "Central Archive, Tirana (AQSH)" ends with its letters; "AQSH (Central Archive, Tirana)" is its letters. */
    private static Span lettered(String text, List<Span> pieces, int at, Span house) {
        Matcher glossed = LETTERS_FIRST.matcher(house.of(text));
        if (glossed.matches()) {
            return new Span(house.start(), house.start() + glossed.end(1));
        }
        boolean next = at + 1 < pieces.size()
                && LETTERS_LAST.matcher(pieces.get(at + 1).of(text)).matches();
        boolean whole =
                house.end() == pieces.get(Math.min(at, pieces.size() - 1)).end();
        return next && whole && !house.isEmpty()
                ? new Span(house.start(), pieces.get(at + 1).end())
                : house;
    }

    /** The words before the first label or number; empty where the piece names a printed series. */
    private static Span leading(String text, Span piece, int labelled) {
        int end = Math.max(piece.start(), Math.min(piece.end(), labelled));
        for (Span word : Words.of(text, piece)) {
            if (Set.of("paper", "bulletin").contains(Words.bare(text, word))) {
                return Span.empty(piece.start());
            }
            boolean numbered = word.start() - 4 > piece.start()
                    && text.startsWith("No. ", word.start() - 4)
                    && HOUSES.has(Words.bare(text, new Span(houseBefore(text, word.start() - 4), word.start() - 5)));
            boolean number = !numbered && word.of(text).chars().anyMatch(c -> c >= '0' && c <= '9');
            if (number && word.start() < end) {
                end = word.start();
            }
        }
        Span words = Words.strip(text, new Span(piece.start(), end), ".");
        boolean named = words.length() > 1 && Character.isUpperCase(text.charAt(words.start()));
        return named && !Words.of(text, words).isEmpty() && !isLabel(text, words) ? words : Span.empty(piece.start());
    }

    /** Where the word begins that ends in the character before {@code at}. */
    private static int houseBefore(String text, int at) {
        int start = at - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** A folder may stand before its archive: an archive is an acronym or has a noun that says so. */
    private static boolean isHolder(String text, Span words) {
        return Words.of(text, words).stream().anyMatch(word -> NameTokens.isAcronym(word.of(text)))
                || Bodies.hasNoun(text, words);
    }

    /** A quotation that ended before the piece leaves its mark there. */
    private static Span unquoted(String text, Span piece) {
        int start = piece.start();
        while (start < piece.end() && "\"\u201d ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return new Span(start, piece.end());
    }

    private static boolean isLabel(String text, Span words) {
        return ShelfmarkWords.kind(words.of(text), false).isPresent();
    }

    private static int house(String text, List<Span> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (Words.of(text, pieces.get(i)).stream().anyMatch(word -> HOUSES.has(Words.bare(text, word)))) {
                return i;
            }
        }
        return pieces.size();
    }

    /** Pieces between commas that stand in no parenthesis. */
    private static List<Span> pieces(String text, Span signature) {
        List<Span> pieces = new ArrayList<>();
        int from = signature.start();
        int depth = 0;
        for (int i = signature.start(); i < signature.end(); i++) {
            char c = text.charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            if (c == ',' && depth == 0) {
                pieces.add(Words.strip(text, new Span(from, i), ""));
                from = i + 1;
            }
        }
        pieces.add(Words.strip(text, new Span(from, signature.end()), "."));
        return pieces;
    }
}
