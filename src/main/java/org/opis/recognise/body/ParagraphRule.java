package org.opis.recognise.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.line.CopiesLine;
import org.opis.recognise.line.Prose;
import org.opis.recognise.people.ByLine;
import org.opis.text.Span;

/** What no other rule reads. Lines of one block join where the first doesn't end a sentence. */
public final class ParagraphRule implements BlockRule {
    private static final int WRAPPED = 40;
    /** A line shorter than this is complete although the next begins with a small letter. */
    private static final int SHORT = 25;

    @Override
    public Code code() {
        return Code.B399;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        int end = end(at);
        return Optional.of(new Placed(code(), Placement.TEXT, paragraph(at, at.i(), end), end));
    }

    /** The rows from {@code first} to before {@code end}, as one paragraph. */
    public static Block.Paragraph paragraph(LineCursor at, int first, int end) {
        Span span = at.rows().span(first, end - 1);
        return new Block.Paragraph(span, ByLine.named(at.rows().text(), span, content(at, span, first, end)));
    }

    /** What is marked in {@code span}; a row that is a page mark is one, and the sentence goes on after it. */
    static List<Inline> content(LineCursor at, Span span, int first, int end) {
        List<Inline> content = new ArrayList<>();
        int from = span.start();
        for (int i = first + 1; i < end; i++) {
            Optional<Inline> mark = PageMarkRule.mark(at.at(i));
            if (mark.isPresent()) {
                content.addAll(at.read(new Span(from, mark.get().span().start()), Scope.PROSE));
                content.add(mark.get());
                from = mark.get().span().end();
            }
        }
        content.addAll(at.read(new Span(from, span.end()), Scope.PROSE));
        return content;
    }

    /** The row after the paragraph that begins with {@code at}. */
    public static int end(LineCursor at) {
        int next = at.i() + 1;
        while (at.has(next)) {
            if (goesOn(at, next - 1, next)) {
                next++;
            } else if (at.has(next + 1)
                    && PageMarkRule.mark(at.at(next)).isPresent()
                    && isOpen(at.rows().text(next - 1))
                    && Character.isLowerCase(at.rows().text(next + 1).codePointAt(0))) {
                next += 2;
            } else {
                return next;
            }
        }
        return next;
    }

    /** Whether a row is the continuation of the one before: after a line without a stop, a small letter. */
    private static boolean goesOn(LineCursor at, int before, int next) {
        String one = at.rows().text(before);
        String two = at.rows().text(next);
        int apart = at.rows().get(next).blankBefore();
        if (apart > 1 || !isOpen(one) || CopiesLine.is(two)) {
            return false;
        }
        boolean small = Character.isLowerCase(two.codePointAt(0));
        if (apart == 1) {
            // wrapped by hand, with a blank line after each line
            return one.length() >= SHORT && (small || one.endsWith(",") && !Prose.is(one + "."));
        }
        return one.length() >= WRAPPED && Character.isLetter(two.codePointAt(0)) && (small || Prose.is(one + "."));
    }

    private static boolean isOpen(String line) {
        int last = line.codePointBefore(line.length());
        return Character.isLetterOrDigit(last) || last == ',' || last == '-';
    }
}
