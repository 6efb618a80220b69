/**
 * Stamps: in brackets, in columns read across, lost but for their label.
 *
 * <p>Invariant: the text of a stamp is never completed.
 */
package org.opis.recognise.stamp;
