package org.opis.recognise.hand;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.opis.diagnostic.Code;
import org.opis.document.Inline;
import org.opis.layout.Keywords;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.editorial.IllegibleRule;
import org.opis.text.Span;

/** "[signature]": somebody signed here by hand; "[signature: illegible]": and can't be read. */
public final class AutographRule implements BracketRule {
    /** Before a signature: it is no hand's. */
    private static final String STAMPED = "stamped";

    private static final String UNREAD = "(?<label>{signature}\\s?:)\\s(?<said>[^\\[\\]\\n]{3,40})";

    @Override
    public Code code() {
        return Code.I421;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        boolean stamped = passage.scope() == Scope.CLOSING && STAMPED.equalsIgnoreCase(passage.inside(bracket));
        return stamped || passage.context().keywords().says(Keywords.Kind.SIGNATURE, passage.inside(bracket))
                ? Optional.of(Found.of(code(), new Inline.Signature(bracket.span(), bracket.inner())))
                : Optional.empty();
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        for (Bracket bracket : passage.brackets()) {
            read(bracket, passage).ifPresentOrElse(out, () -> unread(bracket, passage, out));
        }
    }

    /** One bracket about the label and what couldn't be read. */
    private void unread(Bracket bracket, Passage passage, Consumer<Found> out) {
        Keywords keywords = passage.context().keywords();
        Matcher unread = keywords.pattern(UNREAD).matcher(passage.inside(bracket));
        if (unread.matches() && IllegibleRule.says(unread.group("said"), keywords)) {
            int start = bracket.inner().start();
            Span label = new Span(start, start + unread.end("label"));
            Span said = new Span(start + unread.start("said"), bracket.inner().end());
            out.accept(Found.of(code(), new Inline.Label(new Span(bracket.span().start(), label.end()), label)));
            Span gap = new Span(said.start(), bracket.span().end());
            out.accept(Found.of(code(), IllegibleRule.gap(gap, said, passage.text(), keywords)));
        }
    }
}
