package org.opis.document;

/** One method per kind of {@link Inline}. */
public interface InlineCases<R> {
    R sic(Inline.Sic sic);

    R unclear(Inline.Unclear unclear);

    R gap(Inline.Gap gap);

    R supplied(Inline.Supplied supplied);

    R expansion(Inline.Expansion expansion);

    R inWord(Inline.InWord word);

    R gloss(Inline.Gloss gloss);

    R space(Inline.Space space);

    R emphasis(Inline.Emphasis emphasis);

    R altered(Inline.Altered altered);

    R letterspaced(Inline.Letterspaced letterspaced);

    R date(Inline.Date date);

    R time(Inline.Time time);

    R name(Inline.Name name);

    R noteRef(Inline.NoteRef ref);

    R stamp(Inline.Stamp stamp);

    R handNote(Inline.HandNote note);

    R number(Inline.Number number);

    R marking(Inline.Marking marking);

    R copyNumber(Inline.CopyNumber copy);

    R signature(Inline.Signature signature);

    R label(Inline.Label label);

    R measure(Inline.Measure measure);

    R amount(Inline.Amount amount);

    R typist(Inline.Typist typist);

    R foreign(Inline.Foreign foreign);

    R pageMark(Inline.PageMark mark);

    R part(Inline.Part part);
}
