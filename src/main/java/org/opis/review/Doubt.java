package org.opis.review;

import java.util.ArrayList;
import java.util.List;
import org.opis.markup.Outline;

/**
 * An element that says it is not certain.
 *
 * @param element where it stands
 * @param certainty {@code low}, {@code medium}, {@code high}
 * @param key the same as long as the words before it in the text are: a decision elsewhere does not change it
 */
record Doubt(Outline.Element element, String certainty, String key) {
    private static final List<String> MOST_DOUBTFUL_FIRST = List.of("low", "medium", "high");

    /** Those of a file, in its order. What is said about an element from outside is not a reading of its own. */
    static List<Doubt> in(String text, Outline outline) {
        List<Doubt> doubts = new ArrayList<>();
        int letters = 0;
        int at = 0;
        for (Outline.Element element : outline.elements()) {
            letters += letters(text, at, element.tag().start());
            at = element.tag().end();
            String certainty = element.value("cert", text);
            if (MOST_DOUBTFUL_FIRST.contains(certainty) && !element.localName().equals("certainty")) {
                String id = element.value("xml:id", text);
                doubts.add(new Doubt(element, certainty, id.isEmpty() ? element.localName() + "~" + letters : id));
            }
        }
        return doubts;
    }

    /** 0 is the most doubtful. */
    int rank() {
        return MOST_DOUBTFUL_FIRST.indexOf(certainty);
    }

    /** How many letters and digits stand between tags. */
    private static int letters(String text, int from, int to) {
        int count = 0;
        boolean tag = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            tag = c == '<' || tag && c != '>';
            count += !tag && Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return count;
    }
}
