package org.opis.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.text.Span;

/**
 * A schema as loaded.
 *
 * @param validator absent where the schema cannot be used
 * @param findings what is wrong with the schema
 */
public record LoadedSchema(Optional<Validator> validator, List<Finding> findings) {
    public LoadedSchema {
        findings = List.copyOf(findings);
    }

    static LoadedSchema of(Validator validator) {
        return new LoadedSchema(Optional.of(validator), List.of());
    }

    static LoadedSchema failed(SchemaException e, Path schema) {
        // an included file is named by its URI
        boolean own = e.uri().equals(schema.toAbsolutePath().normalize().toUri().toString());
        Finding finding = new Finding(
                own ? schema.toString() : e.uri(),
                Span.empty(0),
                e.position(),
                e.position(),
                Code.V598.severity(),
                Code.V598.name(),
                e.getMessage(),
                Optional.empty());
        return new LoadedSchema(Optional.empty(), List.of(finding));
    }
}
