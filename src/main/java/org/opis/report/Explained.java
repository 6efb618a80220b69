package org.opis.report;

import org.opis.text.Span;

/**
 * One reading of a page, for people.
 *
 * @param rule code of the rule, or name of a layout that has no code
 * @param noun what was recognised: chrome, field title, body, date
 * @param depth how many readings it stands in
 * @param span where it stands in the dump, delimiters included
 * @param became the start tag that it was written with; empty where it has none of its own
 * @param certainty low, medium or high where the reading says so; empty where it is certain
 * @param evidence how likely the reading is and what speaks for it; empty where a rule is sure of it
 */
public record Explained(
        String rule, String noun, int depth, Span span, String became, String certainty, String evidence) {}
