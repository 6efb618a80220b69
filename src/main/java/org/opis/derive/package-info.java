/**
 * From an encoded file to what people read and other programs take in: HTML, citations, CSV, text.
 *
 * <p>Invariant: nothing here reads a dump's conventions; what is derived stands in the TEI.
 */
package org.opis.derive;
