package org.opis.recognise.line;

import java.util.regex.Pattern;
import org.opis.lexicon.WordList;

/** "His Excellency", "Comrade", "To" alone in a line, over the lines of an address: name, office, town. */
public final class AddressLead {
    private static final Pattern LEAD =
            Pattern.compile("(?i)(?:" + WordList.of("address-courtesy").expression() + "),?");

    private static final int LINES = 7;
    private static final int LONGEST = 80;
    private static final Pattern LINE = Pattern.compile("[\\p{Lu}\\d][^:;!?\\[\\]\\n]*");
    private static final Pattern BEGINS = Pattern.compile("(?:(?i:the) )?\\p{Lu}.*");

    private AddressLead() {}

    /** The row after the address that begins with row {@code i}; the row itself where none does. */
    public static int end(BodyLines rows, int i) {
        if (!LEAD.matcher(rows.text(i)).matches()) {
            return i;
        }
        int next = i + 1;
        while (next < rows.size()
                && next <= i + LINES
                && rows.get(next).blankBefore() == 0
                && rows.text(next).length() <= LONGEST
                && LINE.matcher(rows.text(next)).matches()
                && !isSentence(rows.text(next))) {
            next++;
        }
        return next > i + 1 && BEGINS.matcher(rows.text(i + 1)).matches() ? next : i;
    }

    private static boolean isSentence(String line) {
        return Prose.is(line) && Prose.endsSentence(line);
    }
}
