package org.opis.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of one kind. All are asked at once; which it was, only where one of them stands there. */
final class Vocabulary {
    static final Vocabulary NONE = new Vocabulary(List.of());

    private final List<Keyword> words;
    private final Map<Keyword.At, Expression> joint = new EnumMap<>(Keyword.At.class);

    Vocabulary(List<Keyword> words) {
        this.words = List.copyOf(words);
        words.stream()
                .collect(Collectors.groupingBy(Keyword::at))
                .forEach((at, some) -> joint.put(at, new Expression(joined(some))));
    }

    /** What the first of them says of {@code text}. */
    Optional<Keywords.Said> said(CharSequence text) {
        return isAny(text) ? words.stream().flatMap(w -> w.said(text).stream()).findFirst() : Optional.empty();
    }

    boolean says(CharSequence text) {
        return isAny(text) && words.stream().anyMatch(w -> w.said(text).isPresent());
    }

    /** Whether {@code text} begins with one of them, which may stand at the start. */
    boolean begins(CharSequence text) {
        return Optional.ofNullable(joint.get(Keyword.At.START))
                .filter(j -> Keyword.At.START.test(j.pattern().matcher(text)))
                .isPresent();
    }

    /** All of them that may stand in running text, or those that may stand in parentheses, as one expression. */
    String expression(boolean round) {
        return joined(words.stream()
                .filter(w -> w.at() != Keyword.At.END && (w.round() || !round))
                .toList());
    }

    private boolean isAny(CharSequence text) {
        for (Map.Entry<Keyword.At, Expression> one : joint.entrySet()) {
            Keyword.At at = one.getKey();
            if (at.test(one.getValue().pattern().matcher(at.line(text)))) {
                return true;
            }
        }
        return false;
    }

    private static String joined(List<Keyword> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .map(w -> Keyword.part(w.expression().text()))
                        .collect(Collectors.joining("|", "(?iu:", ")"));
    }
}
