package org.opis.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opis.document.Responsibility.Role;
import org.opis.lexicon.WordSet;
import org.opis.text.Span;
import org.opis.text.Words;

/** Finds the heads of clauses in the words of a text. Bounded look-ahead at each word, so linear. */
final class CreditClauseReader {
    private static final WordSet VERBS = WordSet.of("credit-verb");
    /** "for the Cold War International History Project" is seven words. */
    private static final int REACH = 16;

    private final String text;
    private final List<Span> words;

    CreditClauseReader(String text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    /** Every head, in order, none overlapping. */
    List<CreditClause> clauses() {
        List<CreditClause> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() >= free && VERBS.has(bare(i))) {
                Optional<CreditClause> clause = clause(i);
                if (clause.isPresent()) {
                    found.add(clause.get());
                    free = clause.get().span().end();
                }
            }
        }
        return found;
    }

    private Optional<CreditClause> clause(int first) {
        List<Role> roles = new ArrayList<>();
        int i = first;
        while (i < words.size() && i - first < REACH && (bare(i).equals("and") || VERBS.has(bare(i)))) {
            if (!bare(i).equals("and")) {
                VERBS.value(bare(i))
                        .map(r -> Role.valueOf(r.toUpperCase(Locale.ROOT)))
                        .ifPresent(roles::add);
            }
            i++;
        }
        return by(i).map(by -> new CreditClause(
                List.copyOf(roles),
                after("for", roles.size(), first, by),
                roles.contains(Role.TRANSLATED) ? after("from", roles.size(), first, by) : Optional.empty(),
                new Span(words.get(first).start(), words.get(by).end())));
    }

    /** Index of "by": at once, or after words that begin with for or from. */
    private Optional<Integer> by(int from) {
        if (from >= words.size() || !List.of("by", "for", "from").contains(bare(from))) {
            return Optional.empty();
        }
        for (int i = from; i < words.size() && i - from < REACH; i++) {
            if (bare(i).equals("by")) {
                return Optional.of(i);
            }
            if (";.".indexOf(text.charAt(words.get(i).end() - 1)) >= 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The words between a preposition and the next one. */
    private Optional<Span> after(String preposition, int roles, int first, int by) {
        for (int i = first + roles; i < by; i++) {
            if (bare(i).equals(preposition)) {
                int end = i + 1;
                while (end < by && !bare(end).equals("for") && !bare(end).equals("from")) {
                    end++;
                }
                int start = bare(i + 1).equals("the") ? i + 2 : i + 1;
                return start < end ? Optional.of(span(start, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Span span(int start, int end) {
        return Words.strip(
                text, new Span(words.get(start).start(), words.get(end - 1).end()), "");
    }

    private String bare(int i) {
        return i < words.size() ? Words.bare(text, words.get(i)) : "";
    }
}
