package org.opis.recognise;

import java.util.List;
import java.util.function.Function;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Inline;
import org.opis.text.Span;

/**
 * A match of an inline rule, not yet accepted.
 *
 * @param code the rule's
 * @param span the whole match, delimiters included
 * @param make reads the inside and builds the inline; called once, when the match is accepted
 * @param remarks findings that stand only if the match is accepted
 */
public record Found(Code code, Span span, Function<Inner, Inline> make, List<Diagnostic> remarks) {
    public Found {
        remarks = List.copyOf(remarks);
    }

    public static Found of(Code code, Span span, Function<Inner, Inline> make) {
        return new Found(code, span, make, List.of());
    }

    public static Found of(Code code, Inline inline) {
        return new Found(code, inline.span(), inner -> inline, List.of());
    }
}
