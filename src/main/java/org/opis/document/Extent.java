package org.opis.document;

/**
 * How much a gap leaves out (TEI att.dimensions); empty strings where it isn't said.
 *
 * @param unit item, line, word, character, page …
 * @param quantity a whole number
 * @param atLeast the lower bound of a range
 * @param atMost the upper bound of a range
 * @param agent what made it illegible: fading, margin
 */
public record Extent(String unit, String quantity, String atLeast, String atMost, String agent) {
    public static final Extent NONE = new Extent("", "", "", "", "");

    public static Extent of(String unit, String quantity) {
        return new Extent(unit, quantity, "", "", "");
    }

    public static Extent by(String agent) {
        return new Extent("", "", "", "", agent);
    }
}
