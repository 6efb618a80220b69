package org.opis.recognise.body;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Inline;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scan;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.text.Span;

/** "[page two]", "[Page 170]", "(p. 3)" or "//" within a sentence: a page begins here. */
public final class PageBreakRule implements BracketRule {
    private static final Pattern PARENTHESES = Pattern.compile("\\((p\\.\\s?\\d{1,4})\\)");
    /** Between words or within one; an address has a colon before it. */
    private static final Pattern STROKES =
            Pattern.compile("(?<=[\\p{L}\\p{N},;.][ \\u00a0]|\\p{L}[-,]?)//(?=[ \\u00a0]?\\p{L})");

    @Override
    public Code code() {
        return Code.I423;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(Scope.PROSE, Scope.HEADING, Scope.APPARATUS, Scope.EDITOR);
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        BracketRule.super.find(passage, out);
        Scan.each(passage, "(", PARENTHESES, m -> out.accept(found(m.start(), m.end(), m.group(1))));
        Scan.each(passage, "/", STROKES, m -> out.accept(found(m.start(), m.end(), m.group())));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        Matcher page =
                PageMarkRule.page(passage.inside(bracket), passage.context().keywords());
        return page.matches()
                ? Optional.of(found(bracket.span().start(), bracket.span().end(), page.group("n")))
                : Optional.empty();
    }

    private Found found(int start, int end, String n) {
        return Found.of(code(), new Inline.PageMark(new Span(start, end), n));
    }
}
