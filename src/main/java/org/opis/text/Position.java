package org.opis.text;

/**
 * A place as people name it.
 *
 * @param line 1-based
 * @param column 1-based, in code points (SARIF: unicodeCodePoints)
 */
public record Position(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
