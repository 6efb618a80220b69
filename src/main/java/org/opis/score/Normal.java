package org.opis.score;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which two texts are compared: NFC, lower case, letters and digits only. */
final class Normal {
    private Normal() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
