package org.opis.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.text.Blank;
import org.opis.text.Span;
import org.opis.text.Words;

/** Finds the labelled numbers of a signature from left to right, each character looked at a bounded number of times. */
final class ShelfmarkScanner {
    private static final List<String> SIGNS = List.of("No.", "no.", "Nº", "№", "nr.", "Nr.", "#");
    private static final int LONGEST_WORD = 10;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 60;
    /** Length of the word that a name may follow. */
    private static final int FOND = 4;

    private final String text;
    private final int end;

    private ShelfmarkScanner(String text, int end) {
        this.text = text;
        this.end = end;
    }

    static List<ShelfmarkLabel> scan(String text, Span span) {
        ShelfmarkScanner scanner = new ShelfmarkScanner(text, span.end());
        List<ShelfmarkLabel> labels = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            boolean border = at == span.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
            Optional<ShelfmarkLabel> label = border ? scanner.label(at) : Optional.empty();
            label.ifPresent(labels::add);
            at = label.map(found -> found.span().end()).orElse(at + 1);
        }
        return labels;
    }

    private Optional<ShelfmarkLabel> label(int at) {
        if (isDigit(at)) {
            return postfixed(at);
        }
        Optional<ShelfmarkLabel> compound =
                ShelfmarkWords.compound(text, at, end).flatMap(it -> numbered(it.kind(), at, stop(at + it.length())));
        if (compound.isPresent()) {
            return compound;
        }
        int word = word(at);
        if (word == at) {
            return Optional.empty();
        }
        // a soft sign is printed as an apostrophe: opis'
        int stop = word < end && "'’".indexOf(text.charAt(word)) >= 0 ? word + 1 : word;
        boolean stopped = stop < end && text.charAt(stop) == '.';
        Optional<ShelfmarkLabel.Kind> kind = ShelfmarkWords.kind(new Span(at, word).of(text), stopped);
        return kind.flatMap(it -> numbered(it, at, stopped ? stop + 1 : stop));
    }

    private int stop(int at) {
        return at < end && text.charAt(at) == '.' ? at + 1 : at;
    }

    private Optional<ShelfmarkLabel> numbered(ShelfmarkLabel.Kind kind, int at, int after) {
        int start = blanks(after);
        boolean sign = false;
        for (String mark : SIGNS) {
            if (text.startsWith(mark, start)) {
                start = blanks(start + mark.length());
                sign = true;
                break;
            }
        }
        boolean leaves =
                kind == ShelfmarkLabel.Kind.LISTY || kind == ShelfmarkLabel.Kind.PAGES || kind == ShelfmarkLabel.Kind.P;
        Span number = leaves ? LeafRange.list(text, start, end) : token(start);
        boolean digits = number.of(text).chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean apart = after > at && (start > after || !Character.isLetter(text.charAt(after - 1)));
        if (kind == ShelfmarkLabel.Kind.FOND && after - at >= FOND && apart && !digits && !number.isEmpty()) {
            return named(at, start);
        }
        if (number.isEmpty() || !apart || !digits && !(sign && kind == ShelfmarkLabel.Kind.FILE)) {
            return Optional.empty();
        }
        return Optional.of(new ShelfmarkLabel(kind, new Span(at, number.end()), number));
    }

    /** "fond Geneva", "fond Ministry of Posts 1950-52": a name up to the comma. */
    private Optional<ShelfmarkLabel> named(int at, int start) {
        int to = start;
        while (to < end && ",;".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        Span name = Words.strip(text, new Span(start, to), ".");
        boolean capital = !name.isEmpty() && Character.isUpperCase(text.charAt(name.start()));
        boolean and = name.of(text).matches("(?:and|And|Opis)\\b.*");
        return capital && !and && name.length() <= LONGEST_NAME
                ? Optional.of(new ShelfmarkLabel(ShelfmarkLabel.Kind.FOND, new Span(at, name.end()), name))
                : Optional.empty();
    }

    /** "9. doboz": the only label that follows its number. */
    private Optional<ShelfmarkLabel> postfixed(int at) {
        Span number = digits(at);
        int word = number.end();
        if (word >= end || text.charAt(word) != '.' || !text.startsWith("doboz", blanks(word + 1))) {
            return Optional.empty();
        }
        int close = blanks(word + 1) + "doboz".length();
        return close > end
                ? Optional.empty()
                : Optional.of(new ShelfmarkLabel(ShelfmarkLabel.Kind.BOX, new Span(at, close), number));
    }

    private Span digits(int at) {
        int to = at;
        while (to < end && isDigit(to)) {
            to++;
        }
        return new Span(at, to);
    }

    private int word(int at) {
        int to = at;
        while (to < end && to - at < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to < end && Character.isLetter(text.charAt(to)) ? at : to;
    }

    /** A number up to a blank, a comma, a semicolon or a parenthesis, without its stop. */
    private Span token(int from) {
        int start = Math.min(from, end);
        int to = start;
        while (to < end && to - start <= LONGEST_NUMBER && !isBreak(text.charAt(to))) {
            to++;
        }
        if (to - start > LONGEST_NUMBER) {
            return Span.empty(start);
        }
        while (to > start && ".'\"”’".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new Span(start, to);
    }

    private static boolean isBreak(char c) {
        return Blank.isBlank(c) || ",;()".indexOf(c) >= 0;
    }

    private int blanks(int from) {
        int at = from;
        while (at < end && Blank.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
