package org.opis.derive;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file in the index of an edition.
 *
 * @param stem name of the file without its ending
 * @param title as the page gives it
 * @param when EDTF, a year, month or day or an interval; empty where unknown
 * @param date in words; empty where unknown
 * @param pageClass document, listing, collection, person, place
 * @param archive the archive signature, or empty
 * @param kept the hash of the source, where this is what an earlier run made of it and the present source is not read
 */
public record EditionEntry(
        String stem, String title, String when, String date, String pageClass, String archive, String kept) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    public EditionEntry {
        Objects.requireNonNull(stem);
        Objects.requireNonNull(title);
        Objects.requireNonNull(when);
        Objects.requireNonNull(date);
        Objects.requireNonNull(pageClass);
        Objects.requireNonNull(archive);
        Objects.requireNonNull(kept);
    }

    /** The entry of the file whose rows these are; a file that could not be read is listed by its stem. */
    public static EditionEntry of(String stem, TableRows rows) {
        return new EditionEntry(
                stem,
                first(rows, "title", stem),
                first(rows, "date", ""),
                first(rows, "date_text", ""),
                first(rows, "class", "document"),
                first(rows, "signature", ""),
                "");
    }

    /** The same as the last good version: of the source with that hash. */
    public EditionEntry kept(String sha256) {
        return new EditionEntry(stem, title, when, date, pageClass, archive, sha256);
    }

    /** The page of a year that lists it: its first year, {@code undated}, or {@code other} where it is no paper. */
    String year() {
        Matcher year = YEAR.matcher(when);
        return !pageClass.equals("document") ? "other" : year.find() ? year.group() : "undated";
    }

    private static String first(TableRows rows, String column, String otherwise) {
        return rows.column(Table.DOCUMENTS, column).stream().findFirst().orElse(otherwise);
    }
}
