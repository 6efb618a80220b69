/**
 * One class for each convention of the pages, in rooms by noun; what all rules share, and the registry that says in which order they are asked.
 *
 * <p>Invariant: no rule names a person, number or date of a sample; only the registry knows all rooms.
 */
package org.opis.recognise;
