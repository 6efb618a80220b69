package org.opis.fidelity;

import java.text.Normalizer;
import java.util.Locale;

/** What a token is compared by. */
final class Folding {
    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e\u301f\uff02";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u0060\u00b4\u02bc\uff07";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d";
    private static final String SOFT_HYPHEN = "\u00ad";
    /** U+FB00 to U+FB06 (Unicode, Alphabetic Presentation Forms). */
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private Folding() {}

    static String key(String raw, Profile profile) {
        return profile.forgives(Profile.TYPOGRAPHY) ? typography(raw) : raw;
    }

    /** The same for all that look alike to a typesetter. */
    static String typography(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            out.append(sign(raw.charAt(i)));
        }
        String folded = out.toString();
        if (folded.length() > 1 && folded.chars().allMatch(c -> c == '-')) {
            return "-";
        }
        return Normalizer.isNormalized(folded, Normalizer.Form.NFC)
                ? folded
                : Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static String sign(char c) {
        if (c < 0x80 && c != '`') {
            return String.valueOf(c);
        } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return "\"";
        } else if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return "'";
        } else if (DASHES.indexOf(c) >= 0) {
            return "-";
        } else if (c >= '\ufb00' && c <= '\ufb06') {
            return LIGATURES[c - '\ufb00'];
        }
        return c == '\u2026' ? "..." : SOFT_HYPHEN.indexOf(c) >= 0 ? "" : String.valueOf(c);
    }

    /** Raised digits as digits. */
    static String number(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFKC);
    }

    /** Letters without accents and in small letters. */
    static String letters(String raw) {
        return Normalizer.normalize(typography(raw), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
