package org.opis.recognise;

import java.util.Locale;
import org.opis.authority.Names;
import org.opis.layout.Keywords;
import org.opis.recognise.annotation.Annotations;
import org.opis.recognise.calendar.DateContext;
import org.opis.recognise.calendar.WritingDates;
import org.opis.recognise.line.CipherOffice;
import org.opis.recognise.line.Markings;
import org.opis.recognise.place.PageNames;
import org.opis.text.Span;

/**
 * What is known of a page when its body is read.
 *
 * @param title of the record, or empty
 * @param dates what a date without a year or with an ambiguous order may be read against
 * @param names the authority lists
 * @param notes the notes of the page and the marks that refer to them
 * @param keywords words of brackets and markings
 * @param shaped whom and what the body names, by shape
 * @param deciphered whether parentheses hold the remarks of a cipher office
 */
public record Context(
        String title,
        DateContext dates,
        Names names,
        Annotations notes,
        Keywords keywords,
        PageNames shaped,
        boolean deciphered) {
    /**
     * The context of a page.
     *
     * @param record date of the record in ISO 8601, or empty
     * @param body the body, whose own dates show the order of day and month
     */
    public static Context of(
            String title,
            String record,
            CharSequence text,
            Span body,
            Names names,
            Annotations notes,
            Keywords keywords) {
        return new Context(
                title,
                WritingDates.of(record, text, body),
                names,
                notes,
                keywords,
                PageNames.find(text.toString(), body, names::isSurname),
                CipherOffice.remarksOn(text, body));
    }

    /** Whether the record is a journal or diary: papers of dated entries. */
    public boolean isJournal() {
        return isJournal(title);
    }

    public static boolean isJournal(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        return words.contains("journal") || words.contains("diary") || words.contains("diaries");
    }

    public Markings markings() {
        return Markings.of(keywords);
    }
}
