package org.opis.recognise.second;

import org.opis.recognise.Placed;

/**
 * What lines were judged to be.
 *
 * @param placed the block that they are now
 * @param evidence how likely that is of each line, and what speaks for it
 */
public record JudgedBlock(Placed placed, String evidence) {}
