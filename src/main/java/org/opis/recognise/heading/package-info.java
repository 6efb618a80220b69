/**
 * Titles of papers and headings of their sections, and whether a title opens the next paper.
 *
 * <p>Invariant: a title is copied as printed, never composed.
 */
package org.opis.recognise.heading;
