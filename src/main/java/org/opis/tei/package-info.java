/**
 * The document as TEI P5, and back.
 *
 * <p>Invariant: every character of the dump is written once, as text or as a delimiter that the one table rebuilds.
 */
package org.opis.tei;
