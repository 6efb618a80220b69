package org.opis.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.recognise.bracket.Bracket;
import org.opis.text.Span;

/**
 * A stretch of running text that rules look at.
 *
 * @param text the whole dump
 * @param span the stretch
 * @param brackets the outermost pairs within it
 * @param open the openings of apparatus that nothing closes, as pairs that reach to the end of the stretch
 * @param scope where it stands
 * @param context what is known of the page
 * @param known what was read of a bracket by the first rule that asked; the others find it here
 */
public record Passage(
        String text,
        Span span,
        List<Bracket> brackets,
        List<Bracket> open,
        Scope scope,
        Context context,
        Map<Bracket, Optional<?>> known) {
    public Passage(String text, Span span, List<Bracket> brackets, List<Bracket> open, Scope scope, Context context) {
        this(text, span, brackets, open, scope, context, new HashMap<>());
    }

    /** What stands inside a pair. */
    public String inside(Bracket bracket) {
        return bracket.inner().of(text);
    }

    /** What stands inside a pair, without quotation marks at its ends: they may cross the bracket. */
    public String words(Bracket bracket) {
        int start = bracket.inner().start();
        int end = bracket.inner().end();
        while (start < end && isQuote(text.charAt(start))) {
            start++;
        }
        while (end > start && isQuote(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    /** Whether {@code at} lies in the passage and holds {@code c}. */
    public boolean has(int at, char c) {
        return at >= span.start() && at < span.end() && text.charAt(at) == c;
    }

    /** The pair that ends at {@code at}. */
    public Optional<Bracket> endingAt(int at) {
        return endingBy(at).filter(b -> b.span().end() == at);
    }

    /** The pairs behind those that end at {@code at} or before. */
    public List<Bracket> from(int at) {
        return brackets.subList(past(at), brackets.size());
    }

    /** The last pair that ends at {@code at} or before. */
    public Optional<Bracket> endingBy(int at) {
        int past = past(at);
        return past == 0 ? Optional.empty() : Optional.of(brackets.get(past - 1));
    }

    /** How many pairs end at {@code at} or before. */
    private int past(int at) {
        int low = 0;
        int high = brackets.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (brackets.get(middle).span().end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
