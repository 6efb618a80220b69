package org.opis.derive;

import java.util.Objects;
import org.opis.diagnostic.Code;
import org.opis.text.Position;

/**
 * Something to know about a derivation.
 *
 * @param code its page in tei/guidelines, D6nn
 * @param position in the TEI file; 1:1 where it is about the whole
 * @param message one sentence
 */
public record DerivationRemark(Code code, Position position, String message) {
    public DerivationRemark {
        Objects.requireNonNull(code);
        Objects.requireNonNull(position);
        Objects.requireNonNull(message);
    }
}
