package org.opis.validate.wellformed;

/**
 * An attribute whose value has a less-than sign or the end of the file before its closing quotation mark.
 *
 * @param quote where the value begins
 * @param end where the sign or the end is
 */
record OpenValue(String text, String name, int quote, int end) {
    /** Which mark was forgotten; both where that cannot be told. */
    String message() {
        String bare = "a bare < in the value of " + name + " must be written &lt;";
        String open = "the quotation mark of @" + name + " is not closed";
        boolean goesOn = goesOn();
        if (end == text.length() || endsTag() && !goesOn) {
            return open;
        }
        return goesOn && !endsTag() ? bare : bare + ", or " + open;
    }

    /** A tag seems to end in the value, and another to begin. */
    private boolean endsTag() {
        int tag = text.indexOf('>', quote);
        int next = end + 1;
        return tag >= 0
                && tag < end
                && next < text.length()
                && (text.charAt(next) == '/' || Character.isLetter(text.charAt(next)));
    }

    /** The value is closed behind the sign, and not by a mark that opens another value. */
    private boolean goesOn() {
        int at = end + 1;
        while (at < text.length() && "<>".indexOf(text.charAt(at)) < 0 && text.charAt(at) != text.charAt(quote)) {
            at++;
        }
        boolean closed = at < text.length() && text.charAt(at) == text.charAt(quote);
        return closed && !text.substring(end, at).stripTrailing().endsWith("=");
    }
}
