package org.opis.tei;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Editorial;
import org.opis.document.Inline;
import org.opis.document.InlineCases;
import org.opis.text.Span;

/** Writes one marked stretch; what the table of delimiters can't rebuild stays text. */
final class InlineWriter implements InlineCases<Boolean> {
    /**
     * How what is marked is to be written.
     *
     * @param editor the pointer to whom the brackets of the page are owed
     * @param withheld what stays text
     * @param doubted ids of the names of which {@code standOff} tells who may be meant
     * @param origins which rule is writing
     */
    record Whose(String editor, Set<Span> withheld, Map<Span, String> doubted, Origins origins) {}

    private final DumpEmitter pen;
    private final Set<Span> withheld;
    private final Origins origins;
    private final Consumer<Diagnostic> out;
    private final EditorialWriter editorial;
    private final ApparatusWriter apparatus;
    private final RunningWriter running;

    InlineWriter(DumpEmitter pen, Whose whose, Consumer<Diagnostic> out) {
        Markup markup = new Markup(pen, whose, this);
        this.withheld = whose.withheld();
        this.origins = whose.origins();
        this.pen = pen;
        this.out = out;
        this.editorial = new EditorialWriter(pen, markup);
        this.apparatus = new ApparatusWriter(pen, markup);
        this.running = new RunningWriter(pen, markup, whose.doubted());
    }

    Origins origins() {
        return origins;
    }

    /** Everything up to {@code end}: text, and {@code content} in its places. */
    void run(List<Inline> content, int end) {
        for (Inline inline : content) {
            if (inline.span().start() >= pen.at() && inline.span().end() <= end) {
                write(inline);
            }
        }
        pen.flowTo(end);
    }

    /** Writes it if markup can give it back, wherever it stands. */
    boolean marks(Inline inline) {
        return !withheld.contains(inline.span()) && isMarked(inline);
    }

    private boolean isMarked(Inline inline) {
        origins.enter(inline);
        boolean marked = inline.match(this);
        origins.leave();
        return marked;
    }

    void write(Inline inline) {
        pen.flowTo(inline.span().start());
        if (withheld.contains(inline.span())) {
            // said by who withheld it
            run(inline.content(), inline.span().end());
        } else if (!isMarked(inline)) {
            out.accept(Diagnostic.of(
                    Code.I437,
                    inline.span(),
                    "This is kept as text: its delimiters are none that markup can rebuild."));
        }
        pen.flowTo(inline.span().end());
    }

    @Override
    public Boolean editorial(Editorial kind) {
        return kind.among(editorial);
    }

    @Override
    public Boolean stamp(Inline.Stamp stamp) {
        return apparatus.stamp(stamp);
    }

    @Override
    public Boolean handNote(Inline.HandNote note) {
        return apparatus.handNote(note);
    }

    @Override
    public Boolean number(Inline.Number number) {
        return apparatus.number(number);
    }

    @Override
    public Boolean marking(Inline.Marking marking) {
        return apparatus.marking(marking);
    }

    @Override
    public Boolean copyNumber(Inline.CopyNumber copy) {
        return apparatus.copyNumber(copy);
    }

    @Override
    public Boolean signature(Inline.Signature signature) {
        return apparatus.signature(signature);
    }

    @Override
    public Boolean label(Inline.Label label) {
        return apparatus.label(label);
    }

    @Override
    public Boolean measure(Inline.Measure measure) {
        return apparatus.measure(measure);
    }

    @Override
    public Boolean amount(Inline.Amount amount) {
        return apparatus.amount(amount);
    }

    @Override
    public Boolean typist(Inline.Typist typist) {
        return apparatus.typist(typist);
    }

    @Override
    public Boolean letterspaced(Inline.Letterspaced letterspaced) {
        return running.letterspaced(letterspaced);
    }

    @Override
    public Boolean date(Inline.Date date) {
        return running.date(date);
    }

    @Override
    public Boolean time(Inline.Time time) {
        return running.time(time);
    }

    @Override
    public Boolean name(Inline.Name name) {
        return running.name(name);
    }

    @Override
    public Boolean noteRef(Inline.NoteRef ref) {
        return running.noteRef(ref);
    }

    @Override
    public Boolean foreign(Inline.Foreign foreign) {
        return running.foreign(foreign);
    }

    @Override
    public Boolean pageMark(Inline.PageMark mark) {
        return running.pageMark(mark);
    }

    /** Where TEI has no list, in a head or an opener, those who are named are marked alone. */
    @Override
    public Boolean recipients(Inline.Recipients recipients) {
        if (Stream.of("p", "item", "ab", "trailer", "note").anyMatch(pen::isIn)) {
            new ItemWriter(pen, this).write(recipients.items());
        } else {
            run(recipients.content(), recipients.span().end());
        }
        return true;
    }

    @Override
    public Boolean part(Inline.Part part) {
        return running.part(part);
    }
}
