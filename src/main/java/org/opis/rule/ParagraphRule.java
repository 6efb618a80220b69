package org.opis.rule;

import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.text.Span;

/** What no other rule reads. Lines of one block join where the first doesn't end a sentence. */
final class ParagraphRule implements BlockRule {
    private static final int WRAPPED = 40;

    @Override
    public Code code() {
        return Code.B399;
    }

    @Override
    public Optional<Placed> read(At at) {
        int end = end(at);
        Span span = at.rows().span(at.i(), end - 1);
        Block block = new Block.Paragraph(span, at.read(span, Scope.PROSE));
        return Optional.of(new Placed(code(), Place.TEXT, block, end));
    }

    /** The row after the paragraph that begins with {@code at}. */
    static int end(At at) {
        int next = at.i() + 1;
        while (at.has(next)
                && at.rows().get(next).blankBefore() == 0
                && goesOn(at.rows().text(next - 1), at.rows().text(next))) {
            next++;
        }
        return next;
    }

    /** Whether {@code line} is the continuation of {@code before}: a long line without a stop, or a small letter. */
    private static boolean goesOn(String before, String line) {
        int last = before.codePointBefore(before.length());
        boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
        return open
                && before.length() >= WRAPPED
                && Character.isLetter(line.codePointAt(0))
                && (Character.isLowerCase(line.codePointAt(0)) || Prose.is(before + "."));
    }
}
