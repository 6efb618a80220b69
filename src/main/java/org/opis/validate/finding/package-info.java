/**
 * What is said of a file: a finding at its place, in the file and in the dump that it was encoded from.
 *
 * <p>Invariant: nothing here reads a file or knows why something is wrong.
 */
package org.opis.validate.finding;
