package org.opis.derive;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each page of an edition says of the edition; a part that nobody gave is empty.
 *
 * @param title of the edition
 * @param edition its version
 * @param date of it, as it was given
 * @param licence its address or its name
 * @param base the address at which the edition is going to stand, with a slash at its end
 * @param css a style sheet of the editors, by its place in the edition
 * @param logo a picture, by its place in the edition
 */
public record Imprint(String title, String edition, String date, String licence, String base, String css, String logo) {
    /** That of pages which belong to no edition. */
    public static final Imprint NONE = new Imprint("", "", "", "", "", "", "");

    /** One that has a title alone. */
    public static Imprint of(String title) {
        return new Imprint(title, "1", "", "", "", "", "");
    }

    /** Whether it can have a feed: that wants an address, and a day. */
    public boolean hasFeed() {
        return !base.isEmpty() && hasDay();
    }

    /** Whether its date is a day: 2026-05-07. */
    public boolean hasDay() {
        try {
            return LocalDate.parse(date).toString().equals(date);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** What a citation says of the edition; empty for a page that belongs to none. */
    String cited() {
        return Stream.of(title, edition.isEmpty() ? "" : "edition " + edition, date)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** For the style sheets; {@code page} is the place of the page in the edition. */
    Map<String, String> parameters(String page) {
        Map<String, String> all = new HashMap<>();
        all.put("edition", Characters.clean(cited()));
        all.put("edition-title", Characters.clean(title));
        all.put("edition-version", Characters.clean(edition));
        all.put("edition-date", Characters.clean(date));
        all.put("edition-licence", Characters.clean(licence));
        all.put("edition-base", Characters.clean(base));
        all.put("edition-css", css);
        all.put("edition-logo", logo);
        all.put("self", Characters.clean(page));
        return all;
    }

    /** The same with others, which belong to one style sheet. */
    Map<String, String> parameters(String page, Map<String, String> others) {
        Map<String, String> all = parameters(page);
        all.putAll(others);
        return all;
    }
}
