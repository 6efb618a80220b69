package org.opis.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opis.Encoder;
import org.opis.Encoding;
import org.opis.authority.Names;
import org.opis.authority.NewNames;
import org.opis.batch.Input;
import org.opis.batch.Work;
import org.opis.document.Block;
import org.opis.document.Division;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.NameKind;
import org.opis.report.Checked;
import org.opis.report.FileOutcome;
import org.opis.text.Source;
import org.opis.text.Span;

/**
 * Finds in one dump the stretches that may name somebody new, or somebody of a list in a form that it lacks.
 *
 * @param compared whose forms are looked for; none where the names are compared with no list
 */
record NamesWork(Encoder encoder, Names compared) implements Work<NamesWork.Page> {
    /**
     * A stretch of the body without what is marked already, or a name of somebody of the list in a form that it lacks.
     *
     * @param prose whether it is running text
     */
    record Stretch(Span span, boolean prose, boolean listed) {}

    /** What is to be looked at in one dump. */
    record Page(String file, Optional<Source> source, List<Stretch> stretches, List<Checked> findings)
            implements FileOutcome {
        void addTo(NewNames names, NewNames listed) {
            source.ifPresent(
                    s -> stretches.forEach(st -> (st.listed() ? listed : names).add(file, s, st.span(), st.prose())));
        }
    }

    @Override
    public Page make(Input input, byte[] bytes) {
        Encoder.Encoded encoded = encoder.read(input, bytes);
        if (encoded.encoding().isEmpty()) {
            return new Page(input.label(), Optional.empty(), List.of(), List.of(encoded.findings()));
        }
        Encoding encoding = encoded.encoding().get();
        List<Stretch> stretches = new ArrayList<>();
        for (Division division : encoding.document().divisions()) {
            blocks(encoding.source(), division.blocks(), stretches);
        }
        return new Page(input.label(), Optional.of(encoding.source()), stretches, List.of());
    }

    private void blocks(Source source, List<Block> blocks, List<Stretch> out) {
        for (Block block : blocks) {
            if (block instanceof Block.Entry entry) {
                blocks(source, entry.blocks(), out);
            } else {
                boolean prose = block instanceof Block.Paragraph
                        || block instanceof Block.Speech
                        || block instanceof Block.Embedded
                        || block instanceof Block.Items
                        || block instanceof Block.Note
                        || block instanceof Block.Postscript;
                between(source, block, prose, out);
            }
        }
    }

    /** What stands between the stretches of a block that are known to be something else. */
    private void between(Source source, Block block, boolean prose, List<Stretch> out) {
        int at = block.span().start();
        List<Inline> known = Inlines.in(List.of(block))
                .filter(NamesWork::isKnown)
                .sorted(Comparator.comparing(Inline::span))
                .toList();
        for (Inline inline : known) {
            Span span = inline.span();
            if (span.start() > at) {
                out.add(new Stretch(new Span(at, span.start()), prose, false));
            }
            if (inline instanceof Inline.Name name && lacks(name.ref(), source.slice(span))) {
                out.add(new Stretch(span, true, true));
            }
            at = Math.max(at, span.end());
        }
        if (block.span().end() > at) {
            out.add(new Stretch(new Span(at, block.span().end()), prose, false));
        }
    }

    /** Whether the list has the person and not this form; with initials a name is found by itself. */
    private boolean lacks(String id, String printed) {
        return compared.kind(id).filter(NameKind.PERSON::equals).isPresent()
                && printed.indexOf('.') < 0
                && !compared.isForm(id, printed);
    }

    /** A person who is marked and whom no list has is looked for. */
    private static boolean isKnown(Inline inline) {
        return inline instanceof Inline.Name name
                        && name.kind() != NameKind.ROLE
                        && (name.kind() != NameKind.PERSON || !name.ref().isEmpty())
                || inline instanceof Inline.Date
                || inline instanceof Inline.Marking
                || inline instanceof Inline.Number
                || inline instanceof Inline.CopyNumber
                || inline instanceof Inline.Stamp
                || inline instanceof Inline.Label
                || inline instanceof Inline.Measure;
    }
}
