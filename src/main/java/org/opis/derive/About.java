package org.opis.derive;

import java.util.Objects;

/**
 * What a file says of itself that is made of many papers for other catalogues; nothing of it is taken from a clock.
 *
 * @param title of the file
 * @param publisher who answers for it
 * @param url where it will stand
 * @param date of its making, a day
 */
public record About(String title, String publisher, String url, String date) {
    public About {
        Objects.requireNonNull(title);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(url);
        Objects.requireNonNull(date);
    }
}
