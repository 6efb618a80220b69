package org.opis.recognise.person;

import org.opis.text.Span;

/**
 * A word of a phrase that may name somebody.
 *
 * @param span in the dump, without the punctuation around it
 * @param kind what it may be
 */
public record PhraseWord(Span span, Kind kind) {
    /** What a word of a phrase may be, by the lexicon, else by its shape. */
    public enum Kind {
        /** a capitalised word that no list has */
        NAME,
        /** "A.", "A.M.", "Yu." */
        INITIAL,
        /** a small word within names */
        PARTICLE,
        OFFICE,
        HONORIFIC,
        BODY,
        /** a town, a country, its adjective */
        PLACE,
        /** a word that names nobody */
        ORDINARY,
        /** a small word */
        SMALL
    }

    public boolean isOfName() {
        return kind == Kind.NAME || kind == Kind.INITIAL || kind == Kind.PARTICLE;
    }

    public boolean isTitle() {
        return kind == Kind.OFFICE || kind == Kind.HONORIFIC;
    }
}
