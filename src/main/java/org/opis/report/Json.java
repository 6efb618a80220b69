package org.opis.report;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes JSON (RFC 8259), two blanks for each level. */
final class Json {
    private final PrintWriter out;
    /** For each open object or array, whether something stands in it. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    Json(PrintWriter out) {
        this.out = out;
    }

    Json object() {
        return begin("{");
    }

    Json object(String key) {
        return key(key).start("{");
    }

    Json array(String key) {
        return key(key).start("[");
    }

    Json endObject() {
        return end("}");
    }

    Json endArray() {
        return end("]");
    }

    Json put(String key, String value) {
        key(key);
        string(value);
        return this;
    }

    Json put(String key, int value) {
        key(key);
        out.print(value);
        return this;
    }

    /** A line end after the outermost value. */
    void finish() {
        out.print("\n");
        out.flush();
    }

    private Json begin(String mark) {
        next();
        return start(mark);
    }

    private Json start(String mark) {
        out.print(mark);
        open.push(false);
        return this;
    }

    private Json end(String mark) {
        boolean filled = open.pop();
        if (filled) {
            line();
        }
        out.print(mark);
        return this;
    }

    private Json key(String key) {
        next();
        string(key);
        out.print(": ");
        return this;
    }

    private void next() {
        if (!open.isEmpty()) {
            out.print(open.pop() ? "," : "");
            open.push(true);
            line();
        }
    }

    private void line() {
        out.print("\n" + "  ".repeat(open.size()));
    }

    private void string(String text) {
        out.print('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.print('"');
    }

    private void character(char c) {
        if (c == '"' || c == '\\') {
            out.print("\\" + c);
        } else if (c < ' '
                || c >= '\u007f' && c <= '\u009f'
                || Character.isSurrogate(c)
                || c >= '\u2028' && c <= '\u202e') {
            out.print(String.format("\\u%04x", (int) c));
        } else {
            out.print(c);
        }
    }
}
