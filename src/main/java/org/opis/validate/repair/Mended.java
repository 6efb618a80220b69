package org.opis.validate.repair;

import java.util.Optional;

/**
 * What became of a file that was to be repaired.
 *
 * @param xml its bytes afterwards: those it had, where nothing was repaired
 * @param repairs how many were made
 * @param refusal why it was left as it is although something is wrong with it, one clause
 */
public record Mended(byte[] xml, int repairs, Optional<String> refusal) {
    static Mended refused(byte[] xml, String why) {
        return new Mended(xml, 0, Optional.of(why));
    }
}
