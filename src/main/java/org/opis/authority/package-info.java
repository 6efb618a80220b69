/**
 * Persons, organisations and places that the authority lists name, found in a text.
 *
 * <p>Invariant: no name is guessed; what no list holds is not found, what two entries share gets no identifier.
 */
package org.opis.authority;
