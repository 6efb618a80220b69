package org.opis.score;

/** How a dump shows the note marks of a volume: what a browser, a converter or a reader of plain text leaves of them. */
public enum SilverStyle {
    /** "coup.[2]", and "[2] Not found." below, with the lines of the site around. */
    BRACKETS("[n]"),
    /** "coup.²", and "² Not found." below the trail of the site. */
    SUPERSCRIPTS("superscript"),
    /** "coup.2", and " 2. Not found." below, with nothing around. */
    GLUED("glued");

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String word;

    SilverStyle(String word) {
        this.word = word;
    }

    /** As the table calls it. */
    String word() {
        return word;
    }

    /** The mark in the text. */
    String mark(String number) {
        return switch (this) {
            case BRACKETS -> "[" + number + "]";
            case SUPERSCRIPTS -> raised(number);
            case GLUED -> number;
        };
    }

    /** What stands before the text of a note. */
    String lead(String number) {
        return this == GLUED ? "  " + number + ". " : mark(number) + " ";
    }

    /** What the site has above a paper. */
    String above(String volume, String number) {
        return switch (this) {
            case BRACKETS -> "U.S. Department of State\nOffice of the Historian\nHome\nHistorical Documents\n" + volume
                    + "\nDocument " + number + "\n\n";
            case SUPERSCRIPTS -> "Home > Historical Documents > " + volume + " > Document " + number + "\n\n";
            case GLUED -> "";
        };
    }

    private static String raised(String number) {
        StringBuilder out = new StringBuilder();
        number.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : (char) c));
        return out.toString();
    }
}
