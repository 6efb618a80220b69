package org.opis.report;

/** How many columns of a terminal a character takes, and what is shown for it. */
final class Cells {
    private static final String TAB = "    ";
    private static final int REPLACEMENT = 0xfffd;

    private Cells() {}

    static int of(int c) {
        if (c == '\t') {
            return TAB.length();
        } else if (!isShown(c)) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    static void show(int c, StringBuilder out) {
        if (c == '\t') {
            out.append(TAB);
        } else {
            out.appendCodePoint(isShown(c) ? c : REPLACEMENT);
        }
    }

    /** {@code text} on one line, without characters that steer a terminal or turn the direction of writing. */
    static String safe(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(isShown(c) ? c : REPLACEMENT));
        return out.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Unicode standard annex 11, roughly: what East Asian fonts draw in two columns, and pictographs. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0x303e
                || c >= 0x3041 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff01 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd;
    }
}
