package org.opis.validate.finding;

/** Text of a file as a message may quote it. */
public final class OneLine {
    private static final int QUOTED = 60;

    private OneLine() {}

    /** White space and control characters as one blank. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder();
        text.strip().codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /** In double quotes, and never long. */
    public static String quote(String text) {
        String head =
                text.length() <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, points(text))) + "…";
        return "\"" + of(head) + "\"";
    }

    private static int points(String text) {
        return Math.min(QUOTED, text.codePointCount(0, Math.min(text.length(), QUOTED)));
    }

    private static void append(StringBuilder out, int c) {
        if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
            out.appendCodePoint(c);
        } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }
}
