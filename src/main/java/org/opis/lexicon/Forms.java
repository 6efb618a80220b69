package org.opis.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The forms under which a word may stand in the lexicon: as it is, then without the ending of a plural. */
final class Forms {
    private static final int SHORTEST = 3;

    private Forms() {}

    static List<String> of(String word) {
        List<String> forms = new ArrayList<>(List.of(word));
        if (word.length() > SHORTEST && word.endsWith("s") && !word.endsWith("ss")) {
            forms.add(word.substring(0, word.length() - 1));
            if (word.endsWith("ies")) {
                forms.add(word.substring(0, word.length() - 3) + "y");
            } else if (word.endsWith("es")) {
                forms.add(word.substring(0, word.length() - 2));
            }
        }
        return forms;
    }
}
