/**
 * Many files: which they are, where their outputs go, several at once, written whole or not at all.
 *
 * <p>Invariant: nothing here knows what is in a file; memory does not grow with the number of files but for one line
 * each.
 */
package org.opis.batch;
