/**
 * What stands below the text: signature, copies, distribution, production, filing.
 *
 * <p>Invariant: a line is signed only where a mark or the shape of the closing says so.
 */
package org.opis.recognise.closing;
