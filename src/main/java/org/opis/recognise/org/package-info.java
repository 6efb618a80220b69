/**
 * Which bodies a page names, by the nouns and letters that only bodies have.
 *
 * <p>Invariant: no list of bodies with their identifiers, no block and no rule is known here.
 */
package org.opis.recognise.org;
