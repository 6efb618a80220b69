package org.opis.derive;

import java.util.List;
import java.util.Objects;

/**
 * What was made, and what there is to know about it.
 *
 * @param value empty (not null) where the input cannot be read
 * @param remarks in the order of the file
 */
public record Derived<T>(T value, List<DerivationRemark> remarks) {
    public Derived {
        Objects.requireNonNull(value);
        remarks = List.copyOf(remarks);
    }
}
