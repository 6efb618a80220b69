package org.opis.recognise.date;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.Inline;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.calendar.FoundDate;
import org.opis.text.Span;

/** "[[24]] July 195[[8]]", "4 March [1963]": a date some of whose parts an editor restores. */
public final class RestoredDateRule implements InlineRule {
    @Override
    public Code code() {
        return Code.I424;
    }

    /** Not within a number, where it reads its own inside. */
    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NUMBER, Scope.NAMES));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        int read = passage.span().start();
        List<Bracket> brackets = passage.brackets();
        for (int i = 0; i < brackets.size(); i++) {
            if (brackets.get(i).span().start() >= read && Restored.isPart(passage.inside(brackets.get(i)))) {
                Restored around = Restored.around(brackets.subList(i, brackets.size()), read, passage);
                for (FoundDate date : around.dates()) {
                    Span span = around.printed(date.span());
                    if (around.isRestored(span)) {
                        out.accept(found(
                                around.isDoubted(passage.text())
                                        ? date.with(date.value().with(Certainty.LOW))
                                        : date,
                                span,
                                passage));
                        read = span.end();
                    }
                }
            }
        }
    }

    private Found found(FoundDate date, Span span, Passage passage) {
        return new Found(
                code(),
                span,
                inner -> new Inline.Date(span, date.value(), undated(inner.read(span, Scope.NUMBER))),
                List.copyOf(date.at(span).diagnostic(passage.text()).stream().toList()));
    }

    /** What a bracket holds is a part of the date and none of its own. */
    private static List<Inline> undated(List<Inline> content) {
        return content.stream()
                .filter(inline -> !(inline instanceof Inline.Date))
                .map(inline -> inline instanceof Editorial.Supplied supplied
                        ? new Editorial.Supplied(
                                supplied.span(), supplied.inner(), undated(supplied.content()), supplied.certainty())
                        : inline)
                .toList();
    }
}
