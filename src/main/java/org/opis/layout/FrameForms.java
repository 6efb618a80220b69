package org.opis.layout;

import java.util.Optional;
import org.opis.layout.FrameWords.Kind;
import org.opis.lexicon.ShelfmarkForm;

/** What a line says of itself, by its words and, where they say nothing, by its form. */
final class FrameForms {
    private FrameForms() {}

    static Kind kind(String line) {
        Kind said = FrameWords.kind(FrameShapes.plain(line));
        if (said == Kind.VIEW) {
            return said;
        }
        if (FrameShapes.isMenu(line)
                || FrameShapes.isTurn(line)
                || FrameShapes.isFile(line)
                || FrameShapes.isWay(line)
                || FrameShapes.isTools(line)
                || FieldForm.isRow(line)) {
            return Kind.CHROME;
        }
        if (said == Kind.CHROME || said == Kind.LABEL || said == Kind.LINE) {
            return said;
        }
        Optional<FrameWords.Label> told = LabelForm.of(line);
        if (told.filter(label -> label.kind() == Kind.LABEL).isPresent()) {
            return Kind.LABEL;
        }
        if (said != Kind.OPEN) {
            return said;
        }
        return ShelfmarkForm.is(line) ? Kind.SHELFMARK : LabelForm.isPair(line) ? Kind.PAIR : Kind.OPEN;
    }

    /** The label that a line begins with, in a list or told by its value; one that fills no field is told by it, too. */
    static Optional<FrameWords.Label> label(String line) {
        return FrameWords.label(line)
                .filter(label -> !label.field().equals("-"))
                .or(() -> LabelForm.of(line))
                .or(() -> FrameWords.label(line));
    }
}
