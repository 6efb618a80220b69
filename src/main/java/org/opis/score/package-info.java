/**
 * How well pages are read: what hands have marked in them, against what the TEI of opis says.
 *
 * <p>Invariant: nothing here encodes, and of an encoding only its TEI and its findings are looked at.
 */
package org.opis.score;
