/**
 * Blocks that name several: those present, and who received what.
 *
 * <p>Invariant: nobody is told from a name alone; the place of the line says what he is here.
 */
package org.opis.recognise.people;
