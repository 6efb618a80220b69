package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.text.Span;

/** Remarks on the page as a whole. */
final class PageFindings {
    private PageFindings() {}

    static List<Diagnostic> of(PageLines lines, Layout layout, List<Region> regions) {
        List<Diagnostic> found = new ArrayList<>();
        if (lines.lines().isEmpty()) {
            found.add(Diagnostic.of(Code.P101, Span.empty(0), "The page is empty: it holds nothing but white space."));
            return found;
        }
        Span first = lines.lines().get(0).ink();
        if (!layout.known()) {
            found.add(Diagnostic.of(
                    Code.P199,
                    Span.empty(first.start()),
                    "A page of a kind that no layout knows; read as plain text."));
        }
        if (layout.pageClass() == PageClass.DOCUMENT && regions.stream().noneMatch(Region.Body.class::isInstance)) {
            found.add(Diagnostic.of(
                    Code.P140, Span.empty(first.start()), "The page has metadata but no text of a document."));
        }
        return found;
    }
}
