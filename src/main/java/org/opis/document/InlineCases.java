package org.opis.document;

/** One method per kind of {@link Inline}. */
public interface InlineCases<R> {
    R sic(Editorial.Sic sic);

    R unclear(Editorial.Unclear unclear);

    R gap(Editorial.Gap gap);

    R supplied(Editorial.Supplied supplied);

    R expansion(Editorial.Expansion expansion);

    R inWord(Editorial.InWord word);

    R gloss(Editorial.Gloss gloss);

    R space(Editorial.Space space);

    R emphasis(Editorial.Emphasis emphasis);

    R altered(Editorial.Altered altered);

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

    R foreign(Editorial.Foreign foreign);

    R pageMark(Inline.PageMark mark);

    R part(Inline.Part part);
}
