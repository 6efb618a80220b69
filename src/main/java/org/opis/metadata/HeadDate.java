package org.opis.metadata;

import java.util.List;
import java.util.Optional;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.Metadata.RecordDate;
import org.opis.text.Span;

/** The day that one of the first lines of a paper names, where nothing says that it is the paper's: in doubt. */
final class HeadDate {
    /** Blocks in which a paper says when it was written. */
    private static final int FIRST = 8;
    /** In characters: a longer block is running text, which tells of other days. */
    private static final int LONGEST = 120;
    /** The length of YYYY-MM-DD. */
    private static final int WHOLE_DAY = 10;

    private HeadDate() {}

    static Optional<RecordDate> in(List<Block> blocks, Fields fields) {
        return blocks.stream()
                .limit(FIRST)
                .filter(block -> isShort(block, fields))
                .flatMap(block -> one(block).stream())
                .findFirst()
                .map(date ->
                        new RecordDate(fields.value(date.span()), date.value().with(Certainty.MEDIUM)));
    }

    /** Whether it is a line without the stop of a sentence, or hardly more than a date. */
    private static boolean isShort(Block block, Fields fields) {
        Span span = block.span();
        String text = Fields.collapse(span.of(fields.source().text()));
        return block instanceof Block.Heading && text.length() <= LONGEST * 3
                || text.length() <= LONGEST && (!text.endsWith(".") || text.length() <= LONGEST / 4);
    }

    private static Optional<Inline.Date> one(Block block) {
        List<Inline.Date> days = Inlines.in(List.of(block))
                .filter(Inline.Date.class::isInstance)
                .map(Inline.Date.class::cast)
                .toList();
        boolean single = days.size() == 1 && days.get(0).value().when().length() == WHOLE_DAY;
        return single ? Optional.of(days.get(0)) : Optional.empty();
    }
}
