package org.opis.fidelity;

import org.opis.diagnostic.Code;
import org.opis.text.Span;

/**
 * What the file does not have as the source has it.
 *
 * @param code of its kind
 * @param source where in the source's text; empty where the source has nothing
 * @param file where in the text of the file; empty where that has nothing
 * @param message one sentence
 * @param swap the tokens
 */
record Deviation(Code code, Span source, Span file, String message, Swap swap) {}
