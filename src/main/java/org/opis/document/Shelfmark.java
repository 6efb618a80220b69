package org.opis.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.opis.text.Span;

/**
 * Where an archive keeps a paper (TEI P5 11.4).
 *
 * @param span the whole signature in the dump, without a final stop
 * @param repository the archive as named; empty where the signature doesn't name one
 * @param settlement its town, where named
 * @param parts the labelled parts, in order, none overlapping, all within {@code span}
 * @param leaves leaves or pages, in order
 */
public record Shelfmark(
        Span span, Optional<Value> repository, Optional<Value> settlement, List<Part> parts, List<Leaves> leaves) {
    public Shelfmark {
        Objects.requireNonNull(span);
        Objects.requireNonNull(repository);
        Objects.requireNonNull(settlement);
        parts = List.copyOf(parts);
        leaves = List.copyOf(leaves);
    }

    /** The first part of a kind. */
    public Optional<Value> part(Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(Part::value)
                .findFirst();
    }

    /** A level of an archive's order. */
    public enum Kind {
        FOND,
        OPIS,
        PAPKA,
        DELO,
        LISTY,
        BOX,
        FILE,
        /** A labelled level that the encoding has no type for, such as a volume. */
        OTHER;

        /** The word used in {@code idno/@type}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One part.
     *
     * @param value the number without its label; a file that has a name instead of a number with its label
     */
    public record Part(Kind kind, Value value) {
        public Part {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(value);
        }
    }

    /**
     * A run of leaves or pages.
     *
     * @param value the text with its label
     * @param from first one as printed, "ob" for its back included
     * @param to last one as printed
     */
    public record Leaves(Value value, String from, String to) {
        public Leaves {
            Objects.requireNonNull(value);
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }
}
