/**
 * From a page to its document: metadata, then blocks, then inlines.
 *
 * <p>Invariant: no convention is known here; rules know them.
 */
package org.opis.read;
