/**
 * The text itself: paragraphs, items, turns of speakers, entries, papers within the paper, pages.
 *
 * <p>Invariant: no line is dropped: what no rule reads is a paragraph.
 */
package org.opis.recognise.body;
