package org.opis.rule;

import org.opis.text.Span;

/**
 * A line of the body, or several that a bracket holds together.
 *
 * @param span without the white space at its ends; never empty
 * @param blankBefore blank lines before it
 */
public record Row(Span span, int blankBefore) {}
