/**
 * Remarks in brackets: how much of what is in which state, by which hand, where.
 *
 * <p>Invariant: words of the paper are never taken for a remark that the sentence needs.
 */
package org.opis.recognise.remark;
