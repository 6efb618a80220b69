/**
 * Square brackets: which opens what, and which have no partner.
 *
 * <p>Invariant: what a bracket says is not known here.
 */
package org.opis.recognise.bracket;
