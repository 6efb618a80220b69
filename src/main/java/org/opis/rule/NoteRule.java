package org.opis.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "[1] Name (1905-1969), former …", "/1/Source: …": the text of a foot- or endnote. */
final class NoteRule implements BlockRule {
    /** A note's number and its text, on one line. */
    static final Pattern TEXT =
            Pattern.compile("(?:\\[(\\d{1,3})]|/(\\d{1,3})/)[ \\u00a0]*(?=\\S)[^\\[\\]\\n].{2,}", Pattern.DOTALL);

    /** How many lines above the mark may stand. */
    private static final int NEAR = 5;

    @Override
    public Code code() {
        return Code.B369;
    }

    /** Whether the mark stands in a line above: only then may a note stand before the text. */
    private static boolean isMarked(At at, String mark) {
        for (int row = Math.max(0, at.i() - NEAR); row < at.i(); row++) {
            if (at.rows().text(row).contains(mark)) {
                return true;
            }
        }
        return false;
    }

    static boolean is(String line) {
        return TEXT.matcher(line).matches();
    }

    @Override
    public Optional<Placed> read(At at) {
        Matcher note = TEXT.matcher(at.text());
        if (!note.matches()) {
            return Optional.empty();
        }
        int printed = Math.max(note.end(1), note.end(2)) + 1;
        if (at.phase() == Phase.OPENING && !isMarked(at, at.text().substring(0, printed))) {
            return Optional.empty();
        }
        String n = note.group(1) != null ? note.group(1) : note.group(2);
        String id = at.context().notes().getOrDefault(n, "");
        Span mark = new Span(at.span().start(), at.span().start() + note.group().indexOf(n) + n.length() + 1);
        return Optional.of(new Placed(code(), Place.ANY, note(at, n, id, mark), at.i() + 1));
    }

    private static Block note(At at, String n, String id, Span mark) {
        Span text = Blank.strip(at.rows().text(), new Span(mark.end(), at.span().end()));
        Optional<Block.Distribution> recipients = NoteRecipients.of(at, text, n);
        List<Inline> content = recipients.isPresent() ? List.of() : at.read(text, Scope.EDITOR);
        return new Block.Note(at.span(), n, id, Labelled.content(mark, content), recipients);
    }
}
