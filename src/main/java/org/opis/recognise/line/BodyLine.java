package org.opis.recognise.line;

import org.opis.text.Span;

/**
 * A line of the body, or several that a bracket holds together.
 *
 * @param span without the white space at its ends; never empty
 * @param blankBefore blank lines before it
 * @param line number of its first line in the dump, 1-based
 */
public record BodyLine(Span span, int blankBefore, int line) {}
