package org.opis.recognise.date;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.document.Inline;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.calendar.ArchivalDates;
import org.opis.recognise.calendar.FoundDate;

/** Calendar dates and periods. */
public final class DateRule implements InlineRule {
    @Override
    public Code code() {
        return Code.I414;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NUMBER));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        for (FoundDate date : ArchivalDates.find(
                passage.text(), passage.span(), passage.context().dates())) {
            out.accept(new Found(
                    code(),
                    date.span(),
                    inner -> new Inline.Date(date.span(), date.value(), List.of()),
                    date.diagnostic(passage.text()).stream().toList()));
        }
    }
}
