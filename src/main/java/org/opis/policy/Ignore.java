package org.opis.policy;

import java.util.Optional;
import org.opis.diagnostic.Severity;

/**
 * Findings that a project does not want to hear of, or to which it gives a severity of its own.
 *
 * @param which of them
 * @param severity empty where they are not wanted at all
 */
record Ignore(Which which, Optional<Severity> severity) {
    boolean covers(String file, Topic topic) {
        return which.covers(file, topic);
    }

    CodePattern codes() {
        return which.codes();
    }
}
