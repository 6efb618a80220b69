/**
 * Who is named, by the shape of a name and by what stands around it, in a phrase and in the whole of a page.
 *
 * <p>Invariant: no list of persons, no block and no rule is known here.
 */
package org.opis.recognise.person;
