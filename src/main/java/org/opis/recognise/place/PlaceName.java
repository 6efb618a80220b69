package org.opis.recognise.place;

import org.opis.document.Certainty;
import org.opis.text.Span;

/**
 * A place that a page names.
 *
 * @param span the name alone
 * @param certainty how sure it is that a place is named
 */
public record PlaceName(Span span, Certainty certainty) {}
