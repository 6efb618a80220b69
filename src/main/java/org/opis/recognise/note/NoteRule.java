package org.opis.recognise.note;

import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.BlockRule;
import org.opis.recognise.Labelled;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.annotation.NoteLine;
import org.opis.recognise.body.ParagraphRule;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "[1] Name (1905-1969), former …", "/1/Source: …": the text of a foot- or endnote. */
public final class NoteRule implements BlockRule {
    private static final int REST = 2;

    @Override
    public Code code() {
        return Code.B369;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        return at.note().map(note -> {
            int end = end(at, note);
            return new Placed(code(), Placement.ANY, note(at, note, end), end);
        });
    }

    /** The row after the note: what stands between it and the next number is the rest of it. */
    private static int end(LineCursor at, NoteLine note) {
        int end = ParagraphRule.end(at);
        // notes between strokes stand below the paragraphs that they are to
        boolean below = at.rows().text().charAt(at.span().start()) != '/';
        for (int i = end; below && i <= end + REST && at.has(i); i++) {
            Optional<NoteLine> next = at.at(i).note();
            if (next.isPresent()) {
                return next.get().follows(note) ? i : end;
            }
        }
        return end;
    }

    private static Block note(LineCursor at, NoteLine note, int end) {
        Span whole = at.rows().span(at.i(), end - 1);
        Span text = Blank.strip(at.rows().text(), new Span(Math.min(note.text().start(), whole.end()), whole.end()));
        Optional<Block.Distribution> recipients = NoteRecipients.of(at, text, note.n());
        List<Inline> content = recipients.isPresent() ? List.of() : at.read(text, Scope.EDITOR);
        List<Inline> all = note.label().isEmpty() ? content : Labelled.content(note.label(), content);
        return new Block.Note(whole, note.n(), note.id(), all, recipients);
    }
}
