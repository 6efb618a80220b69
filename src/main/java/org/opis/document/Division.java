package org.opis.document;

import java.util.List;
import org.opis.text.Span;

/**
 * One paper of a page: a TEI {@code div} of the body.
 *
 * @param type document, letter, attachment or continuation
 * @param id xml:id, empty where nothing points to it
 * @param span what it covers, from its first to its last block
 * @param blocks in an order that TEI allows: openers and heads, running text, entries, closers and trailers
 */
public record Division(String type, String id, Span span, List<Block> blocks) {
    public Division {
        blocks = List.copyOf(blocks);
    }
}
