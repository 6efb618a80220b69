package org.opis.rule;

import java.util.List;
import org.opis.text.Span;

/**
 * A stretch of running text that rules look at.
 *
 * @param text the whole dump
 * @param span the stretch
 * @param brackets the outermost pairs within it
 * @param scope where it stands
 * @param context what is known of the page
 */
public record Passage(String text, Span span, List<Bracket> brackets, Scope scope, Context context) {
    /** What stands inside a pair. */
    String inside(Bracket bracket) {
        return bracket.inner().of(text);
    }

    /** Whether {@code at} lies in the passage and holds {@code c}. */
    boolean has(int at, char c) {
        return at >= span.start() && at < span.end() && text.charAt(at) == c;
    }
}
