package org.opis.document;

import java.util.List;
import org.opis.text.Span;

/**
 * One paper of a page: a TEI {@code div} of the body.
 *
 * @param type document, letter, attachment or continuation
 * @param id xml:id, empty where nothing points to it
 * @param span what it covers, from its first to its last block
 * @param startDoubted whether what stands above its title or dateline may belong to the paper before
 * @param blocks in an order that TEI allows: openers and heads, running text, entries, closers and trailers
 */
public record Division(String type, String id, Span span, boolean startDoubted, List<Block> blocks) {
    public Division {
        blocks = List.copyOf(blocks);
    }
}
