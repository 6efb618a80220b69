/**
 * Which places a page names, by the words that name them everywhere and by what stands around a name.
 *
 * <p>Invariant: no list of places with their identifiers, no block and no rule is known here.
 */
package org.opis.recognise.place;
