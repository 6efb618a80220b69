package org.opis.layout;

/**
 * A line that is not blank, or a part of it, with what it is. What lies between two pieces is blank.
 *
 * @param start its first character
 * @param end after its line end, or where the next piece in the line begins
 */
record Piece(int start, int end, PageItem item) {}
