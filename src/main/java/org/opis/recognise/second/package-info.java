/**
 * What a short line may be that no rule reads: a small model over the form, the words and the neighbours of lines.
 *
 * <p>Invariant: what a rule has read is never touched, and no line is set without a word of how likely it is.
 */
package org.opis.recognise.second;
