package org.opis;

import java.util.ArrayList;
import java.util.List;
import org.opis.document.Block;
import org.opis.document.Division;
import org.opis.document.Document;
import org.opis.document.Inline;
import org.opis.text.Span;

/** Law 7: spans nest, and no two side by side overlap. */
final class Nesting {
    private final List<String> wrong = new ArrayList<>();

    private Nesting() {}

    /** What breaks the law; empty if nothing does. */
    static List<String> faults(Document document) {
        Nesting nesting = new Nesting();
        nesting.apart(document.divisions().stream().map(Division::span).toList(), new Span(0, Integer.MAX_VALUE));
        document.divisions().forEach(d -> nesting.blocks(d.blocks(), d.span()));
        return nesting.wrong;
    }

    private void blocks(List<Block> blocks, Span around) {
        apart(blocks.stream().map(Block::span).toList(), around);
        for (Block block : blocks) {
            if (block instanceof Block.Entry entry) {
                inlines(entry.heading().content(), entry.heading().span());
                blocks(entry.blocks(), entry.span());
            } else if (block instanceof Block.Speech speech) {
                inlines(speech.speakerContent(), speech.speaker());
                blocks(List.copyOf(speech.paragraphs()), speech.span());
            } else if (block instanceof Block.Items items) {
                items.items().forEach(i -> inlines(i.content(), i.span()));
            } else if (block instanceof Block.Distribution list) {
                inlines(list.headContent(), list.head());
                list.items().forEach(i -> inlines(i.content(), i.span()));
                inlines(list.tail(), list.span());
            } else if (block instanceof Block.Participants list) {
                inlines(list.headContent(), list.head());
                list.items().forEach(i -> inlines(i.content(), i.span()));
            } else {
                inlines(content(block), block.span());
            }
        }
    }

    private static List<Inline> content(Block block) {
        if (block instanceof Block.Paragraph p) {
            return p.content();
        } else if (block instanceof Block.Opener o) {
            return o.content();
        } else if (block instanceof Block.Closer c) {
            return c.content();
        } else if (block instanceof Block.Trailer t) {
            return t.content();
        } else if (block instanceof Block.Heading h) {
            return h.content();
        }
        return List.of();
    }

    private void inlines(List<Inline> inlines, Span around) {
        apart(inlines.stream().map(Inline::span).toList(), around);
        inlines.forEach(i -> inlines(i.content(), i.span()));
    }

    private void apart(List<Span> spans, Span around) {
        int at = around.start();
        for (Span span : spans) {
            if (span.start() < at || span.end() > around.end()) {
                wrong.add(span + " in " + around + " after " + at);
            }
            at = Math.max(at, span.end());
        }
    }
}
