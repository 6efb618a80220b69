package org.opis.derive;

import java.util.List;
import java.util.Objects;

/**
 * What a table holds.
 *
 * @param description what a row is, and what the table cannot hold
 * @param fields in their order
 * @param references rows of other tables that the rows point to
 * @param view whether all of it stands in other tables too; a view has no key
 */
public record TableSchema(String description, List<Field> fields, List<Reference> references, boolean view) {
    /** The columns whose values, taken together, no two rows of a table share. */
    public static final List<String> KEY = List.of("document", "id");

    public TableSchema {
        Objects.requireNonNull(description);
        fields = List.copyOf(fields);
        references = List.copyOf(references);
    }

    /** What the cells of a column are, by the names of Table Schema 1. */
    public enum Type {
        STRING,
        INTEGER,
        DATE,
        BOOLEAN
    }

    /** A column. */
    public record Field(String name, Type type, String description) {
        public Field {
            Objects.requireNonNull(name);
            Objects.requireNonNull(type);
            Objects.requireNonNull(description);
        }
    }

    /** A column that holds, beside the column {@code document}, the id of a row of another table. */
    public record Reference(String column, String table) {
        public Reference {
            Objects.requireNonNull(column);
            Objects.requireNonNull(table);
        }

        /** The columns that point, taken together. */
        public List<String> columns() {
            return isOfDocument() ? List.of(column) : List.of("document", column);
        }

        /** The columns of the other table that they point to. */
        public List<String> targets() {
            return isOfDocument() ? List.of("document") : KEY;
        }

        private boolean isOfDocument() {
            return column.equals("document");
        }
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}
