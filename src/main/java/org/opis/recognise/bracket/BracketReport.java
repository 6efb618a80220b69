package org.opis.recognise.bracket;

import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.layout.Keywords;
import org.opis.text.Span;

/** Pairs the brackets of a body and says which have no partner. */
public final class BracketReport {
    private BracketReport() {}

    public static Brackets read(String text, Span body, Keywords keywords, Consumer<Diagnostic> out) {
        Brackets brackets = BracketParser.parse(text, body, keywords);
        for (Span span : brackets.unclosed()) {
            out.accept(Diagnostic.of(
                    Code.I430, span, "\"" + span.of(text) + "\" is opened here and not closed in the same way."));
        }
        for (Span span : brackets.unopened()) {
            out.accept(Diagnostic.of(Code.I431, span, "\"]\" closes here and nothing opens it."));
        }
        for (Bracket pair : brackets.pairs()) {
            for (Span mark : Quotes.crossing(text, pair.inner())) {
                out.accept(Diagnostic.of(
                        Code.I438, mark, "This quotation mark has no partner inside the bracket it stands in."));
            }
        }
        for (Span span : brackets.deep()) {
            out.accept(Diagnostic.of(
                    Code.I432,
                    span,
                    "Brackets are nested deeper than " + BracketParser.DEEPEST + " here; the inner ones stay text."));
        }
        return brackets;
    }
}
