/**
 * What a line may be that no rule reads: a small model over the shapes, words and neighbours of lines.
 *
 * <p>Invariant: no rule is known here and no block is made; a line is text, and what others made of the lines around it.
 */
package org.opis.rule.second;
