package org.opis.fidelity;

import java.util.Locale;

/**
 * How much of a source its file has kept; white space is no character here.
 *
 * @param words of the source
 * @param keptWords those that the file has
 * @param characters of the source
 * @param keptCharacters those of words and signs that the file has
 */
public record Kept(long words, long keptWords, long characters, long keptCharacters) {
    /** Of nothing. */
    public static final Kept NONE = new Kept(0, 0, 0, 0);

    public Kept plus(Kept other) {
        return new Kept(
                words + other.words,
                keptWords + other.keptWords,
                characters + other.characters,
                keptCharacters + other.keptCharacters);
    }

    /** The same with a token of so many characters. */
    Kept plus(boolean word, int length, boolean kept) {
        int one = word ? 1 : 0;
        return new Kept(
                words + one, keptWords + (kept ? one : 0), characters + length, keptCharacters + (kept ? length : 0));
    }

    public boolean isWhole() {
        return words == keptWords && characters == keptCharacters;
    }

    /** {@code 99.95 % of 2,031 words, 99.99 % of 11,204 characters}; what is not whole is never 100. */
    @Override
    public String toString() {
        return share(keptWords, words) + " of " + count(words) + " words, " + share(keptCharacters, characters) + " of "
                + count(characters) + " characters";
    }

    private static String share(long kept, long all) {
        double share = all == 0 ? 100 : 100.0 * kept / all;
        return String.format(Locale.ROOT, "%.2f %%", kept < all ? Math.min(share, 99.99) : share);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
