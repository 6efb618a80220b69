package org.opis.batch;

/** A key and what is noted of it; on disk one line of text, whatever is in them. */
record KeyedLine(String key, String value) {
    static KeyedLine of(String text) {
        int tab = text.indexOf('\t');
        return new KeyedLine(unescape(text.substring(0, tab)), unescape(text.substring(tab + 1)));
    }

    String text() {
        return escape(key).replace("\t", "\\t") + "\t" + escape(value) + "\n";
    }

    private static String escape(String text) {
        return text.indexOf('\\') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                c = text.charAt(++i);
                c = c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
            }
            out.append(c);
        }
        return out.toString();
    }
}
