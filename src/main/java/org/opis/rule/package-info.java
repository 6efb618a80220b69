/**
 * One class for each convention of the pages, and the lists that say in which order they are asked.
 *
 * <p>Invariant: no rule names a person, number or date of a sample.
 */
package org.opis.rule;
