package org.opis.recognise;

import org.opis.diagnostic.Code;
import org.opis.document.Block;

/**
 * A block that a rule read.
 *
 * @param code the rule's
 * @param place where it belongs
 * @param block the block
 * @param next the first row that it doesn't cover
 */
public record Placed(Code code, Placement place, Block block, int next) {}
