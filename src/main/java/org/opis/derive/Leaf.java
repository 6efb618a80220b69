package org.opis.derive;

/**
 * A picture of a page of a paper, or a IIIF manifest of pictures.
 *
 * @param page as the paper numbers it; empty where the picture is of no single page
 * @param address on the web, or a place in the edition
 * @param kind what stands at the address
 */
public record Leaf(String page, String address, Kind kind) {
    /** What an address leads to. */
    public enum Kind {
        /** A picture in the edition, which the page shows. */
        SHOWN,
        /** A picture elsewhere, which the page links to. */
        LINKED,
        /** A manifest of the IIIF Presentation API, elsewhere. */
        MANIFEST
    }

    /** For the style sheet. */
    String line() {
        return String.join("\t", kind.name(), Characters.clean(page), Characters.clean(address));
    }
}
