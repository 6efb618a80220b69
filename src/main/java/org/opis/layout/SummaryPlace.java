package org.opis.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the summary stands that ends the running text of a page: the last line, or the last block between blank lines.
 *
 * @param paragraph whether it is a block
 * @param unless lines that are none: signatures, items of a list, brackets
 */
record SummaryPlace(boolean paragraph, List<LineTest> unless) {
    private static final int MOST_LINES = 20;
    private static final int WORDS_OF_A_SENTENCE = 3;
    private static final int WORDS_WITHOUT_STOP = 6;

    SummaryPlace {
        unless = List.copyOf(unless);
    }

    /** This one, with the exceptions of {@code base} if it has none itself. */
    SummaryPlace like(Optional<SummaryPlace> base) {
        return unless.isEmpty()
                ? new SummaryPlace(paragraph, base.map(SummaryPlace::unless).orElse(unless))
                : this;
    }

    /** How many of the last of {@code lines} are the summary. */
    int length(List<PageLine> lines) {
        int block = paragraph ? lastBlock(lines) : Math.min(1, lines.size());
        if (block > 0 && isSummary(lines.subList(lines.size() - block, lines.size()))) {
            return block;
        }
        return block > 1 && isSummary(lines.subList(lines.size() - 1, lines.size())) ? 1 : 0;
    }

    private static int lastBlock(List<PageLine> lines) {
        int first = Math.max(0, lines.size() - 1);
        while (first > 0 && lines.get(first).follows(lines.get(first - 1))) {
            first--;
        }
        return Math.min(lines.size() - first, MOST_LINES + 1);
    }

    private boolean isSummary(List<PageLine> lines) {
        if (lines.size() > MOST_LINES
                || lines.stream().anyMatch(l -> unless.stream().anyMatch(u -> u.passes(l)))) {
            return false;
        }
        String text = lines.stream().map(PageLine::text).collect(Collectors.joining(" "));
        String[] words = text.split("[ \\t]+");
        return begins(text)
                && (stops(text)
                        ? words.length >= WORDS_OF_A_SENTENCE
                        : words.length >= WORDS_WITHOUT_STOP && runs(text, words));
    }

    private static boolean begins(String text) {
        int first = text.codePointAt(0);
        return !Character.isLowerCase(first) && (Character.isLetterOrDigit(first) || "\"'“‘«„¿¡".indexOf(first) >= 0);
    }

    private static boolean stops(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && (".!?…".indexOf(text.charAt(end - 1)) >= 0 || end < text.length());
    }

    /** Whether a line without a full stop is running text, not a title or an office: most words begin in lower case. */
    private static boolean runs(String text, String[] words) {
        long lower = List.of(words).stream()
                .filter(w -> !w.isEmpty() && Character.isLowerCase(w.codePointAt(0)))
                .count();
        return ":,;".indexOf(text.charAt(text.length() - 1)) < 0 && 2 * lower >= words.length;
    }
}
