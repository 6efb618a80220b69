package org.opis.derive;

import java.util.List;
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
 * @param file the archive file it lies in, or empty
 * @param kept the hash of the source, where this is what an earlier run made of it and the present source is not read
 */
public record EditionEntry(
        String stem,
        String title,
        String when,
        String date,
        String pageClass,
        String archive,
        String file,
        String kept) {
    private static final Pattern BEGIN = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

    public EditionEntry {
        Objects.requireNonNull(stem);
        Objects.requireNonNull(title);
        Objects.requireNonNull(when);
        Objects.requireNonNull(date);
        Objects.requireNonNull(pageClass);
        Objects.requireNonNull(archive);
        Objects.requireNonNull(file);
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
                file(rows),
                "");
    }

    /** The same as the last good version: of the source with that hash. */
    public EditionEntry kept(String sha256) {
        return new EditionEntry(stem, title, when, date, pageClass, archive, file, sha256);
    }

    /** The page of a year that lists it: its first year, {@code undated}, or {@code other} where it is no paper. */
    String year() {
        String begin = begin();
        return !isPaper() ? "other" : begin.isEmpty() ? "undated" : begin.substring(0, 4);
    }

    /** Whether it is a paper, not a list or a page on a person. */
    public boolean isPaper() {
        return pageClass.equals("document");
    }

    /** Its first day, month or year; empty where it has no date. */
    public String begin() {
        Matcher begin = BEGIN.matcher(when);
        return begin.find() ? begin.group() : "";
    }

    /** AVPRF, fond 0102, opis 16, delo 7; empty where the page says no file or folder. */
    private static String file(TableRows rows) {
        StringBuilder file = new StringBuilder(shelfmark(rows, "repository"));
        for (String part : List.of("fond", "opis", "papka", "delo")) {
            String number = shelfmark(rows, part);
            file.append(number.isEmpty() ? "" : ", " + part + " " + number);
        }
        return shelfmark(rows, "papka").isEmpty() && shelfmark(rows, "delo").isEmpty()
                ? ""
                : file.toString().replaceAll("^, ", "");
    }

    /** Of the first signature. */
    private static String shelfmark(TableRows rows, String column) {
        return rows.column(Table.SHELFMARKS, column).stream().findFirst().orElse("");
    }

    private static String first(TableRows rows, String column, String otherwise) {
        return rows.column(Table.DOCUMENTS, column).stream().findFirst().orElse(otherwise);
    }
}
