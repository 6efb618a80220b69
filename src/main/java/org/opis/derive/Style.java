package org.opis.derive;

import org.opis.text.Digest;

/** The style sheet of the HTML pages. */
final class Style {
    static final String CSS = Resources.text("html/style.css");
    /** As a content security policy names a sheet (CSP level 3, 6.7.3.3). */
    static final String HASH = Digest.base64(CSS);

    private Style() {}
}
