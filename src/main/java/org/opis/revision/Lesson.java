package org.opis.revision;

/**
 * What one correction teaches.
 *
 * @param kind what can be done with it
 * @param about what it is about: an element, a kind of word, a rule
 * @param words as they are printed
 * @param place file and line
 */
record Lesson(Kind kind, String about, String words, String place) {
    /** What lessons are for, in the order of the report. */
    enum Kind {
        NAME("names for the authority list"),
        WORD("words for a layout"),
        FORM("forms that no rule reads"),
        WRONG("readings that were wrong, by rule"),
        VALUE("values that were wrong");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
