package org.opis.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.text.Span;

/** "[1] Name (1905-1969), former …", "/1/Source: …": the text of a foot- or endnote. */
final class NoteRule implements BlockRule {
    /** A note's number and its text, on one line. */
    static final Pattern TEXT =
            Pattern.compile("(?:\\[(\\d{1,3})]|/(\\d{1,3})/)[ \\u00a0]*(?=\\S)[^\\[\\]\\n].{2,}", Pattern.DOTALL);

    @Override
    public Code code() {
        return Code.B369;
    }

    @Override
    public Optional<Placed> read(At at) {
        Matcher note = TEXT.matcher(at.text());
        if (at.phase() == Phase.OPENING || !note.matches()) {
            return Optional.empty();
        }
        String n = note.group(1) != null ? note.group(1) : note.group(2);
        String id = at.context().notes().getOrDefault(n, "");
        int start = at.span().start() + note.group().indexOf(n) + n.length() + 1;
        Block block = new Block.Note(
                at.span(), n, id, at.read(new Span(start, at.span().end()), Scope.EDITOR));
        return Optional.of(new Placed(code(), Place.ANY, block, at.i() + 1));
    }
}
