package org.opis.recognise;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Inline;
import org.opis.layout.Keywords;
import org.opis.recognise.annotation.NoteLine;
import org.opis.recognise.bracket.Brackets;
import org.opis.recognise.line.BodyLine;
import org.opis.recognise.line.BodyLines;
import org.opis.recognise.line.FormLine;
import org.opis.text.Span;

/**
 * A row that a block rule looks at.
 *
 * @param rows all of them
 * @param i the row
 * @param phase how far the paper has been read
 * @param end the row with which the next paper of the file begins, or that after the last
 * @param titled whether the paper has a title yet
 * @param journal whether the paper is a journal: its title says so, or a period was read above
 * @param brackets the pairs of the body
 * @param context what is known of the page
 * @param inner reads running text
 * @param remarks takes findings; only of a match that the rule returns
 */
public record LineCursor(
        BodyLines rows,
        int i,
        PaperPhase phase,
        int end,
        boolean titled,
        boolean journal,
        Brackets brackets,
        Context context,
        Inner inner,
        Consumer<Diagnostic> remarks) {
    private static final int TAIL = 30;

    public BodyLine row() {
        return rows.get(i);
    }

    public String text() {
        return rows.text(i);
    }

    public Span span() {
        return row().span();
    }

    public boolean has(int row) {
        return row < rows.size();
    }

    public List<Inline> read(Scope scope) {
        return inner.read(span(), scope);
    }

    public List<Inline> read(Span span, Scope scope) {
        return inner.read(span, scope);
    }

    /** Whether the row reads as a sentence: long, or several words and a stop. */
    public boolean isProse() {
        return rows.isProse(i);
    }

    /** Whether no running text follows the row in what is left of the paper. */
    public boolean isTail() {
        boolean noted = false;
        for (int next = i + 1; has(next) && next < end; next++) {
            // a note goes on in the line right below it
            noted = at(next).note().isPresent() || noted && rows.get(next).blankBefore() == 0;
            if (next > i + TAIL || !noted && isRunning(next) && !isSource(rows.text(next))) {
                return false;
            }
        }
        return true;
    }

    private boolean isRunning(int row) {
        String line = rows.text(row);
        // a remark of the editor ends papers as well
        boolean remark = line.startsWith("[") && line.endsWith("]");
        return rows.isProse(row) && !remark && !rows.isCopies(row);
    }

    /** "[Source: …]": what the editor says of the paper, below it. */
    private boolean isSource(String line) {
        return line.startsWith("[")
                && line.endsWith("]")
                && context.keywords().says(Keywords.Kind.SOURCE, line.substring(1, line.length() - 1));
    }

    /** The row as a line of a form. */
    public Optional<FormLine> form() {
        return rows.form(i);
    }

    /** The note that begins with the row. */
    public Optional<NoteLine> note() {
        return context.notes().at(span().start());
    }

    public LineCursor at(int row) {
        return new LineCursor(rows, row, phase, end, titled, journal, brackets, context, inner, remarks);
    }
}
