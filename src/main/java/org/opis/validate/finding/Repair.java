package org.opis.validate.finding;

import java.util.Objects;
import org.opis.diagnostic.Edit;
import org.opis.text.Span;

/**
 * A change that is certain to be what was meant.
 *
 * @param code of the finding that it ends; its page says which repairs there are
 * @param finding where that finding is
 * @param edit the change, of the file's characters
 */
public record Repair(String code, Span finding, Edit edit) {
    public Repair {
        Objects.requireNonNull(code);
        Objects.requireNonNull(finding);
        Objects.requireNonNull(edit);
    }
}
