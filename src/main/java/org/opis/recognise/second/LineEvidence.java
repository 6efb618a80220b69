package org.opis.recognise.second;

/**
 * A line, and what the rules made of it.
 *
 * @param text of the line
 * @param blanks blank lines before it
 * @param read the noun of the rule that read it; "bare" where none did
 */
record LineEvidence(String text, int blanks, String read) {
    static final String BARE = "bare";
}
