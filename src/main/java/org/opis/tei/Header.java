package org.opis.tei;

import java.util.Objects;
import org.opis.document.Facts;
import org.opis.document.Metadata;
import org.opis.layout.Page;

/**
 * What a header is written from.
 *
 * @param page the page and its source
 * @param metadata what the page's fields say
 * @param facts what the body says that the header repeats
 * @param refs the authority lists
 * @param version of opis
 * @param editor whether readings in the text point to {@code #tr}, named on the page or not
 */
record Header(Page page, Metadata metadata, Facts facts, Refs refs, String version, boolean editor) {
    Header {
        Objects.requireNonNull(page);
        Objects.requireNonNull(metadata);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(refs);
        Objects.requireNonNull(version);
    }
}
