/**
 * What an editor or translator changed, restored, left out or doubted, in brackets and beside them.
 *
 * <p>Invariant: nothing is supplied that the dump does not print.
 */
package org.opis.recognise.editorial;
