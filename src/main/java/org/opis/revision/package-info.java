/**
 * What changes between two states of a TEI file, and how the changes of an editor and of opis go together.
 *
 * <p>Invariant: nothing is decided that two hands have changed in different ways: it is said.
 */
package org.opis.revision;
