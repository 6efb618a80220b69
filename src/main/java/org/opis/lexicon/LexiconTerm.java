package org.opis.lexicon;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Words that the lexicon has as one term.
 *
 * @param length how many words
 * @param classes its classes, each with what the file says of it or an empty string
 */
public record LexiconTerm(int length, Map<WordClass, String> classes) {
    /** The word stands in ordinary sentences, too. */
    private static final String PLAIN = "plain";

    public LexiconTerm {
        classes = classes.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(classes));
    }

    public boolean is(WordClass one) {
        return classes.containsKey(one);
    }

    public boolean isAny(Set<WordClass> some) {
        return some.stream().anyMatch(this::is);
    }

    /** Whether one of its classes is of the language, not of remarks. */
    public boolean isClosed() {
        return classes.keySet().stream().anyMatch(WordClass::isClosed);
    }

    /** What the file says of the term in this class; empty if nothing. */
    public String value(WordClass one) {
        return classes.getOrDefault(one, "");
    }

    public boolean isPlain(WordClass one) {
        return value(one).equals(PLAIN);
    }

    /** Whether the term can be nothing but a report of a state. */
    public boolean isStrongState() {
        return classes.entrySet().stream()
                .anyMatch(c -> c.getKey().isState() && !c.getValue().equals(PLAIN));
    }
}
