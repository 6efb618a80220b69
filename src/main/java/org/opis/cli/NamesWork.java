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
    /** A stretch of the body without what is marked already; {@code prose} where it is running text. */
    record Stretch(Span span, boolean prose) {}

    /** What is to be looked at in one dump. */
    record Page(String file, Optional<Source> source, List<Stretch> stretches, List<Checked> findings)
            implements FileOutcome {
        void addTo(NewNames names) {
            source.ifPresent(s -> stretches.forEach(st -> names.add(file, s, st.span(), st.prose())));
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
        List<Span> known = Inlines.in(List.of(block))
                .filter(inline -> isKnown(source, inline))
                .map(Inline::span)
                .sorted(Comparator.naturalOrder())
                .toList();
        for (Span span : known) {
            if (span.start() > at) {
                out.add(new Stretch(new Span(at, span.start()), prose));
            }
            at = Math.max(at, span.end());
        }
        if (block.span().end() > at) {
            out.add(new Stretch(new Span(at, block.span().end()), prose));
        }
    }

    /** A person who is marked and whom no list has, or not in this form, is looked for. */
    private boolean isKnown(Source source, Inline inline) {
        return inline instanceof Inline.Name name
                        && name.kind() != NameKind.ROLE
                        && (name.kind() != NameKind.PERSON || isListed(name.ref(), source.slice(name.span())))
                || inline instanceof Inline.Date
                || inline instanceof Inline.Marking
                || inline instanceof Inline.Number
                || inline instanceof Inline.CopyNumber
                || inline instanceof Inline.Stamp
                || inline instanceof Inline.Label
                || inline instanceof Inline.Measure;
    }

    private boolean isListed(String id, String printed) {
        return !id.isEmpty() && (compared.kind(id).isEmpty() || compared.isForm(id, printed));
    }
}
