package org.opis.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opis.text.Span;
import org.opis.text.Words;

/** Several signatures in one line: "A, f. 1; and B, f. 2", "A, f. 1, l. 3 and B, f. 2". */
final class ShelfmarkSplitter {
    private static final Set<ShelfmarkLabel.Kind> LEVELS = Set.of(
            ShelfmarkLabel.Kind.FOND, ShelfmarkLabel.Kind.OPIS, ShelfmarkLabel.Kind.DELO, ShelfmarkLabel.Kind.PAPKA);

    private static final Set<String> LEADS = Set.of("and", "copy", "copies", "also", "another", "in");

    private final String text;
    private final List<ShelfmarkLabel> labels;
    private int label;

    private ShelfmarkSplitter(String text, List<ShelfmarkLabel> labels) {
        this.text = text;
        this.labels = labels;
    }

    /** The signatures, in order, without what joins them. */
    static List<Span> split(String text, Span line) {
        return new ShelfmarkSplitter(text, ShelfmarkScanner.scan(text, line)).split(line);
    }

    private List<Span> split(Span line) {
        List<Span> found = new ArrayList<>();
        List<Span> words = Words.of(text, line);
        int from = line.start();
        boolean quoted = false;
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            quoted = quoted(word, quoted, line.end());
            boolean semicolon = text.charAt(word.end() - 1) == ';';
            boolean and = word.of(text).equals("and");
            int next = semicolon ? afterLead(words, i + 1) : i + 1;
            if (!quoted
                    && (semicolon || and)
                    && next < words.size()
                    && begins(words.get(next), and && !semicolon, from)) {
                found.add(Words.strip(text, new Span(from, and ? word.start() : word.end()), "."));
                from = words.get(next).start();
                i = next - 1;
            }
        }
        found.add(Words.strip(text, new Span(from, line.end()), "."));
        return found.stream().filter(span -> !span.isEmpty()).toList();
    }

    /** Behind "and", "copy in", "also in". */
    private int afterLead(List<Span> words, int i) {
        int next = i;
        while (next < words.size() && LEADS.contains(words.get(next).of(text))) {
            next++;
        }
        return next;
    }

    /** Whether a signature begins at the word: a capital that is no label, and after a bare "and" levels on both sides. */
    private boolean begins(Span word, boolean and, int from) {
        while (label < labels.size() && labels.get(label).span().start() < word.start()) {
            label++;
        }
        boolean capital = Character.isUpperCase(text.charAt(word.start()));
        boolean labelled = label < labels.size() && labels.get(label).span().start() == word.start();
        boolean level = ShelfmarkWords.kind(word.of(text), false).isPresent();
        if (!capital || labelled || level) {
            return false;
        }
        boolean before = label > 0 && labels.get(label - 1).span().start() >= from;
        boolean after =
                label < labels.size() && LEVELS.contains(labels.get(label).kind());
        return !and || before && after;
    }

    /** Whether a double quotation mark is open after the word; one that is never closed opens nothing. */
    private boolean quoted(Span word, boolean open, int end) {
        boolean now = open;
        for (int i = word.start(); i < word.end(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                now = !now;
            } else if (c == '“' || c == '”') {
                now = c == '“';
            }
        }
        return now && (open || closes(word.end(), end));
    }

    private boolean closes(int from, int end) {
        int limit = Math.min(end, from + 500);
        return text.substring(Math.min(from, limit), limit).chars().anyMatch(c -> c == '"' || c == '”');
    }
}
