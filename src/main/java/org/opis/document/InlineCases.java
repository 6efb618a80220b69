package org.opis.document;

/** One method per kind of {@link Inline}; those of {@link Editorial} have cases of their own. */
public interface InlineCases<R> {
    R editorial(Editorial editorial);

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

    R recipients(Inline.Recipients recipients);

    R part(Inline.Part part);
}
