package org.opis.recognise.remark;

import java.util.EnumSet;
import java.util.Set;

/** What a bracket reports that is neither words of the paper nor words that complete them. */
public enum RemarkKind {
    ILLEGIBLE,
    DAMAGED,
    REDACTED,
    /** Left out by the editor. */
    OMITTED,
    /** Not there in the original. */
    MISSING,
    /** So many words struck out, which the bracket doesn't give. */
    DELETED,
    BLANK,
    MARK,
    STAGE,
    LANGUAGE,
    LEAF,
    ABSENCE,
    MEDIUM,
    /** About the words before it, as far as the bracket says. */
    ABOUT,
    /** The same, and it doesn't say about which. */
    ABOUT_SOME;

    private static final Set<RemarkKind> GAPS = EnumSet.range(ILLEGIBLE, BLANK);

    /** Whether a unit without a number says only where it is. */
    boolean isCounted() {
        return this == DAMAGED || this == BLANK;
    }

    /** Whether something isn't there, so that it can be said how much. */
    boolean hasExtent() {
        return GAPS.contains(this);
    }
}
