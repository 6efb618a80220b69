package org.opis.recognise.org;

import org.opis.document.Certainty;
import org.opis.text.Span;

/**
 * A body that a page names.
 *
 * @param span without the article
 * @param certainty how sure it is that a body is named, and where its name ends
 */
public record OrgName(Span span, Certainty certainty) {}
