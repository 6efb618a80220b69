package org.opis.lexicon;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What kind of word a term is; the files of {@code lexicon/LANG/words} name each class in small letters. */
public enum WordClass {
    // states that a remark reports
    ILLEGIBLE,
    DAMAGE,
    REDACTED,
    OMITTED,
    MISSING,
    DELETED,
    ADDED,
    OVERWRITTEN,
    CORRECTED,
    REPEATED,
    UNDERLINED,
    STAGE,
    LEAF,
    MEDIUM,
    HAND,
    MARK,
    DRAWING,
    ABSENCE,
    BLANKNESS,
    REFERENCE,
    DOUBT,
    AUTOGRAPH,
    IMPRINT,
    // what a remark is about, and how it says so
    TONGUE,
    SCRIPT,
    COLOUR,
    NOTE,
    WHERE,
    RELATION,
    DEGREE,
    PART,
    ORDER,
    UNIT,
    NUMBER,
    SOME,
    COMPARE,
    // closed classes
    DETERMINER,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    AUXILIARY,
    ADVERB;

    private static final Set<WordClass> STATES = EnumSet.range(ILLEGIBLE, IMPRINT);
    private static final Set<WordClass> CLOSED = EnumSet.range(DETERMINER, ADVERB);

    static WordClass of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether a remark may be no more than a term of this class. */
    public boolean isState() {
        return STATES.contains(this);
    }

    /** Whether the class is one of the language, not of remarks. */
    public boolean isClosed() {
        return CLOSED.contains(this);
    }
}
