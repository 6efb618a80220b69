/**
 * The characters of a dump and where they stand.
 *
 * <p>Invariant: nothing here knows what the characters mean.
 */
package org.opis.text;
