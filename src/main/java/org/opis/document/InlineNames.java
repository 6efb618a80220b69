package org.opis.document;

import java.util.List;
import java.util.function.UnaryOperator;

/** Gives marked stretches with other names in the places of theirs. */
final class InlineNames implements InlineCases<Inline>, Editorial.Cases<Inline> {
    private final UnaryOperator<Inline.Name> change;

    InlineNames(UnaryOperator<Inline.Name> change) {
        this.change = change;
    }

    List<Inline> all(List<Inline> content) {
        return content.stream().map(inline -> inline.match(this)).toList();
    }

    List<Block.Item> items(List<Block.Item> items) {
        return items.stream()
                .map(i -> new Block.Item(i.span(), i.n(), i.label(), all(i.content()), i.certainty()))
                .toList();
    }

    @Override
    public Inline name(Inline.Name name) {
        return change.apply(name.holding(all(name.content())));
    }

    @Override
    public Inline editorial(Editorial editorial) {
        return editorial.among(this);
    }

    @Override
    public Inline letterspaced(Inline.Letterspaced letterspaced) {
        return letterspaced;
    }

    @Override
    public Inline date(Inline.Date date) {
        return new Inline.Date(date.span(), date.value(), all(date.content()));
    }

    @Override
    public Inline time(Inline.Time time) {
        return time;
    }

    @Override
    public Inline noteRef(Inline.NoteRef ref) {
        return ref;
    }

    @Override
    public Inline stamp(Inline.Stamp s) {
        return new Inline.Stamp(s.span(), s.inner(), s.type(), s.chain(), s.certainty(), all(s.content()));
    }

    @Override
    public Inline handNote(Inline.HandNote n) {
        return new Inline.HandNote(n.span(), n.inner(), n.subtype(), n.place(), n.certainty(), all(n.content()));
    }

    @Override
    public Inline number(Inline.Number n) {
        return new Inline.Number(n.span(), n.type(), n.when(), all(n.content()), n.certainty());
    }

    @Override
    public Inline marking(Inline.Marking marking) {
        return new Inline.Marking(marking.span(), marking.classes(), all(marking.content()));
    }

    @Override
    public Inline copyNumber(Inline.CopyNumber copy) {
        return new Inline.CopyNumber(copy.span(), copy.number(), all(copy.content()));
    }

    @Override
    public Inline signature(Inline.Signature signature) {
        return signature;
    }

    @Override
    public Inline label(Inline.Label label) {
        return new Inline.Label(label.span(), label.inner(), all(label.content()));
    }

    @Override
    public Inline measure(Inline.Measure measure) {
        return measure;
    }

    @Override
    public Inline amount(Inline.Amount amount) {
        return amount;
    }

    @Override
    public Inline typist(Inline.Typist typist) {
        return new Inline.Typist(typist.span(), all(typist.content()), typist.certainty());
    }

    @Override
    public Inline foreign(Inline.Foreign foreign) {
        return foreign;
    }

    @Override
    public Inline pageMark(Inline.PageMark mark) {
        return mark;
    }

    @Override
    public Inline recipients(Inline.Recipients r) {
        return new Inline.Recipients(r.span(), items(r.items()));
    }

    @Override
    public Inline part(Inline.Part p) {
        return new Inline.Part(p.span(), p.inner(), p.kind(), all(p.content()), p.certainty());
    }

    @Override
    public Inline sic(Editorial.Sic s) {
        return new Editorial.Sic(s.span(), s.inner(), all(s.content()), s.correction(), s.certainty());
    }

    @Override
    public Inline unclear(Editorial.Unclear u) {
        return new Editorial.Unclear(u.span(), u.inner(), all(u.content()), u.certainty());
    }

    @Override
    public Inline gap(Editorial.Gap gap) {
        return gap;
    }

    @Override
    public Inline supplied(Editorial.Supplied s) {
        return new Editorial.Supplied(s.span(), s.inner(), all(s.content()), s.certainty());
    }

    @Override
    public Inline expansion(Editorial.Expansion e) {
        return new Editorial.Expansion(e.span(), e.abbreviation(), e.bracket(), e.inner(), all(e.content()));
    }

    @Override
    public Inline inWord(Editorial.InWord word) {
        return word;
    }

    @Override
    public Inline gloss(Editorial.Gloss g) {
        return new Editorial.Gloss(g.span(), g.inner(), g.kind(), all(g.content()), g.certainty());
    }

    @Override
    public Inline space(Editorial.Space space) {
        return space;
    }

    @Override
    public Inline emphasis(Editorial.Emphasis e) {
        return new Editorial.Emphasis(e.span(), e.inner(), all(e.content()));
    }

    @Override
    public Inline altered(Editorial.Altered a) {
        return new Editorial.Altered(a.span(), a.inner(), a.kind(), all(a.content()), a.certainty());
    }
}
