package org.opis.derive;

/**
 * The address of a passage that is no longer in its file.
 *
 * @param id as it was
 * @param before the address that followed it and is still there; empty where there is none
 * @param until the last edition that had it
 * @param now where the passage is now, as a relative reference; empty where it is nowhere
 */
public record GoneAddress(String id, String before, String until, String now) {
    String line() {
        return String.join("\t", id, before, until, now);
    }
}
