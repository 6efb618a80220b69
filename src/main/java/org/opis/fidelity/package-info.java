/**
 * Whether a TEI file, whatever made it, holds the text of its source: word by word, with both places.
 *
 * <p>Invariant: what counts is declared by a closed profile; nothing is forgiven that its profile does not name.
 */
package org.opis.fidelity;
