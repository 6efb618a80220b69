package org.opis.validate.xml;

import java.util.Optional;

/** What a parser has told of the open stretch of a file, and the piece of markup that began before that stretch. */
public final class Pieces {
    /** Behind the last piece that was told. */
    private int told;

    private Optional<Begun> begun = Optional.empty();

    /** A comment, section or instruction that is longer than what is kept of a file; {@code where} it begins. */
    public record Begun(MarkupPiece.Kind kind, String where) {}

    /** All before {@code here} was told. */
    void tell(int here) {
        told = here;
        begun = Optional.empty();
    }

    /** The text moves on by so much from that of {@code file}. */
    void move(XmlFile file, int by) {
        if (told < by && begun.isEmpty()) {
            MarkupPiece last = around(file.text(), by);
            begun = last.kind().hasEnd()
                    ? Optional.of(new Begun(last.kind(), file.where().apply(last.start())))
                    : begun;
        }
        told -= by;
    }

    public Optional<Begun> begun() {
        return begun;
    }

    /** The piece that a parser stands in at {@code here}. */
    public MarkupPiece around(String text, int here) {
        return begun.map(piece -> new MarkupPiece(piece.kind(), 0))
                .orElseGet(() -> MarkupPiece.around(text, Math.max(0, told), here));
    }
}
