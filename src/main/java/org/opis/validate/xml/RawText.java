package org.opis.validate.xml;

/**
 * The characters of a text as the file writes them: with references, sections and line ends.
 *
 * @param start where the text begins in {@code file}
 */
public record RawText(String file, int start) {
    private static final String SECTION = "<![CDATA[";

    /** Where the character stands that is number {@code index} of the text; the nearest place that is known. */
    public int offset(int index) {
        int at = content(start);
        for (int i = 0; i < index && at < file.length() && at >= start; ) {
            int next = next(at);
            if (next < 0) {
                return at;
            }
            i += file.charAt(at) == '&' ? width(at, next) : 1;
            at = content(next);
        }
        return Math.min(at, file.length());
    }

    /** Behind the character at {@code at}; -1 where an entity brings text of its own. */
    private int next(int at) {
        char c = file.charAt(at);
        if (c == '&') {
            int end = file.indexOf(';', at);
            return end < 0 || !isCharacter(file.substring(at + 1, end)) ? -1 : end + 1;
        }
        return c == '\r' && file.startsWith("\n", at + 1) ? at + 2 : at + 1;
    }

    private static boolean isCharacter(String name) {
        return name.startsWith("#") || References.PREDEFINED.contains(name);
    }

    /** UTF-16 code units that a reference stands for. */
    private int width(int at, int end) {
        String name = file.substring(at + 1, end - 1);
        try {
            int point = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : 0;
            return Character.charCount(point);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Past the marks of sections, and comments that a tree may leave out. */
    private int content(int from) {
        int at = from;
        while (at < file.length()) {
            if (file.startsWith(SECTION, at)) {
                at += SECTION.length();
            } else if (file.startsWith("]]>", at)) {
                at += 3;
            } else if (file.startsWith("<!--", at) && file.indexOf("-->", at) > 0) {
                at = file.indexOf("-->", at) + 3;
            } else {
                return at;
            }
        }
        return at;
    }
}
