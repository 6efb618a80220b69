package org.opis.recognise.line;

import java.util.Locale;
import java.util.regex.Pattern;
import org.opis.lexicon.WordList;

/** What the value behind the label of a form is, by the words of the label. */
public enum LabelRole {
    SENDER,
    /** who wrote it for the sender */
    AUTHOR,
    ADDRESSEE,
    COPIES,
    SENT,
    RECEIVED,
    HANDLED,
    TYPED,
    DATE,
    PLACE,
    PLACE_DATE,
    NUMBER,
    SECRECY,
    SUBJECT,
    PRESENT,
    EXTENT,
    /** no list has the label */
    OTHER;

    /** The number of whatever it is; that of a telephone is none of the paper. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?!.*\\b(?:tele)?phone|tel\\b|.*\\bpage).* (?:no|nr|number)");

    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final WordList LABELS = WordList.of("form-label");

    /** The role of a label, with its colon or without. */
    public static LabelRole of(String label) {
        String words = PARTING.matcher(label).replaceAll(" ").strip();
        String role = LABELS.meaning(words).replace('-', '_').toUpperCase(Locale.ROOT);
        if (role.isEmpty()) {
            return NUMBERED.matcher(words).matches() ? NUMBER : OTHER;
        }
        return valueOf(role);
    }

    /** Whether the value says from whom it comes. */
    public boolean isOfSender() {
        return this == SENDER || this == AUTHOR;
    }

    /** Whether the value says when or where the sender wrote or sent. */
    public boolean isOfWriting() {
        return this == SENT || this == DATE || this == PLACE || this == PLACE_DATE;
    }
}
