package org.opis.validate.schema;

import java.util.Optional;
import org.opis.validate.resolve.SchemaException;

/**
 * Something of a schema, or why it cannot be had.
 *
 * @param value absent also where there was nothing to load: a grammar without rules inside
 */
public record Loaded<T>(Optional<T> value, Optional<SchemaException> fault) {
    /** What loads it. */
    interface Loader<T> {
        Optional<T> load() throws SchemaException;
    }

    static <T> Loaded<T> by(Loader<T> loader) {
        try {
            return new Loaded<>(loader.load(), Optional.empty());
        } catch (SchemaException e) {
            return new Loaded<>(Optional.empty(), Optional.of(e));
        }
    }
}
