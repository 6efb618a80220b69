package org.opis.policy;

/**
 * Findings of a baseline that are alike.
 *
 * @param file relative to the folder of the baseline, with {@code /} between names
 * @param code of the findings
 * @param key their fingerprint
 * @param count how many there are, at least 1
 * @param message of the first of them, for who reads the file
 */
public record KnownFinding(String file, String code, String key, int count, String message) {
    /** Both together. */
    public KnownFinding plus(KnownFinding other) {
        return new KnownFinding(file, code, key, count + other.count, message);
    }
}
