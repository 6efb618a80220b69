package org.opis.suggest;

import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Position;

/**
 * What became of a suggestion.
 *
 * @param accepted whether it is in the file now
 * @param code what is to be said of it, if anything is; of one that was not accepted always
 * @param message one sentence
 * @param place in the dump, where it is known
 */
public record SuggestOutcome(
        Suggestion suggestion, boolean accepted, Optional<Code> code, String message, Optional<Position> place) {
    static SuggestOutcome refused(Suggestion suggestion, Code code, String message, Optional<Position> place) {
        return new SuggestOutcome(suggestion, false, Optional.of(code), message, place);
    }
}
