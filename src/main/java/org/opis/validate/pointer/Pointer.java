package org.opis.validate.pointer;

/**
 * One token of a pointer attribute.
 *
 * @param element local name of the element
 * @param qName the name as it is written
 * @param end of the start tag
 * @param attribute its name
 * @param token what it says
 * @param base the xml:base in force; empty where there is none
 */
record Pointer(String element, String qName, int end, String attribute, String token, String base) {
    /** Before the first colon, where that is a URI scheme; else empty. */
    String scheme() {
        return scheme(token);
    }

    static String scheme(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (c == ':' && i > 0) {
                return token.substring(0, i);
            } else if (!letter && (i == 0 || (c < '0' || c > '9') && c != '+' && c != '-' && c != '.')) {
                return "";
            }
        }
        return "";
    }
}
