package org.opis.rule.second;

/**
 * A line, and what the rules made of it.
 *
 * @param text of the line
 * @param blanks blank lines before it
 * @param read the noun of the rule that read it; empty where none did
 */
public record LineEvidence(String text, int blanks, String read) {
    public boolean isBare() {
        return read.isEmpty();
    }
}
