package org.opis.recognise;

import java.util.Optional;
import org.opis.diagnostic.Code;

/** One convention of whole lines. */
public interface BlockRule {
    Code code();

    /** The block that begins with the row, if this convention stands there. */
    Optional<Placed> read(LineCursor at);
}
