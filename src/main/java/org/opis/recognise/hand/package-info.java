/**
 * What was written on the paper by hand.
 *
 * <p>Invariant: no stamp and no typed signature.
 */
package org.opis.recognise.hand;
