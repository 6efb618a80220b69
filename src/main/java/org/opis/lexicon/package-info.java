/**
 * Words by class: offices, bodies, kinds of paper, greetings, labels. The words are data, a file for each class.
 *
 * <p>Invariant: it says what a word may be, never what a line is.
 */
package org.opis.lexicon;
