/**
 * XML as it stands on the page, character by character: tags, attributes, who answers for them.
 *
 * <p>Invariant: no file is refused: as much is told as can be told of a file that is being written.
 */
package org.opis.markup;
