package org.opis.tei;

/** Words with a blank between their letters. */
final class Letterspacing {
    private Letterspacing() {}

    /** One blank between any two letters; a blank of the text is a word border and adds none. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder();
        text.codePoints().filter(c -> c != ' ').forEach(c -> spaced.append(spaced.length() == 0 ? "" : " ")
                .appendCodePoint(c));
        return spaced.toString();
    }
}
