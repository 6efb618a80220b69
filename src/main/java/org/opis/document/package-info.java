/**
 * What a page says, as data: metadata, papers, blocks, inlines.
 *
 * <p>Invariant: spans of the dump, never copies of its text, wherever the text is going to be written back.
 */
package org.opis.document;
