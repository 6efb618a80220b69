/**
 * Notes and the marks that refer to them, as blocks and inlines.
 *
 * <p>Invariant: a mark without a note stays text but for those that can be nothing else.
 */
package org.opis.recognise.note;
