package org.opis.recognise.second;

import java.util.Map;
import java.util.function.Consumer;
import org.opis.diagnostic.Diagnostic;
import org.opis.text.Span;

/** Looks at what the rules left once all of a body is read. */
@FunctionalInterface
public interface SecondReader {
    /** Leaves everything as the rules did. */
    SecondReader NONE = (rows, out) -> Map.of();

    /** What becomes of blocks that no rule read, by their spans; findings go to {@code out}. */
    Map<Span, JudgedBlock> read(RowEvidence rows, Consumer<Diagnostic> out);
}
