package org.opis.recognise.paper;

import java.util.List;
import org.opis.layout.Keywords;
import org.opis.recognise.bracket.Brackets;
import org.opis.recognise.heading.SharedLine;
import org.opis.recognise.line.LineCuts;
import org.opis.recognise.line.Markings;
import org.opis.text.Span;

/**
 * Cuts the lines of a page's body.
 *
 * @param text the whole dump
 * @param title that of the record, which helps to cut a body that stands on one line
 * @param brackets the pairs of the body
 * @param keywords words of brackets and markings
 */
public record BodyCuts(String text, String title, Brackets brackets, Keywords keywords) implements LineCuts {
    @Override
    public List<Span> pieces(Span line) {
        return OneLineBodySplitter.pieces(text, line, title, brackets, Markings.of(keywords));
    }

    @Override
    public Span title(Span line) {
        return SharedLine.title(text, line, keywords);
    }
}
