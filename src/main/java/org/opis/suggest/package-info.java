/**
 * What others suggest for a TEI file, as W3C Web Annotations or as another TEI of the same text, and what opis asks them.
 *
 * <p>Invariant: a suggestion never changes a letter of the dump and never takes the place of a reading that is there.
 */
package org.opis.suggest;
