package org.opis.recognise.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.Chain;
import org.opis.document.Inline;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.line.Prose;
import org.opis.text.Span;

/** "[Stamp]", "[rubber stamp] No. 12", and the impression in the lines below, up to a blank one. */
final class StampRows {
    private static final Pattern LABEL = Pattern.compile(
            "\\[((?:[^\\[\\]:\\n]{0,30}[ -])?(?i:stamp)(?: (?:in|of|at|on) [^\\[\\]:\\n]{1,30})?:?)\\]:?(?<rest>[^\\[\\]\\n]*)");
    private static final int LINES = 8;
    private static final int LONGEST = 70;

    private StampRows() {}

    /** The first row below the impression; this row where none is told. */
    static int end(LineCursor at) {
        if (!LABEL.matcher(at.text()).matches()) {
            return at.i();
        }
        int next = at.i() + 1;
        while (at.has(next) && next < at.i() + LINES && belongs(at.at(next))) {
            next++;
        }
        return next > at.i() + 1 ? next : at.i();
    }

    private static boolean belongs(LineCursor at) {
        return at.row().blankBefore() == 0
                && at.text().length() <= LONGEST
                && at.text().indexOf('[') < 0
                && at.text().indexOf(']') < 0
                && !Prose.is(at.text());
    }

    static Optional<Inline> stamp(LineCursor at, int next) {
        Matcher label = LABEL.matcher(at.text());
        if (!label.matches()) {
            return Optional.empty();
        }
        int start = at.span().start();
        Span said = new Span(start, start + label.start("rest"));
        Span span = at.rows().span(at.i(), next - 1);
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Label(said, new Span(said.start() + 1, start + label.end(1))));
        content.addAll(at.read(new Span(said.end(), span.end()), Scope.STAMP));
        String words = new Span(said.end(), span.end()).of(at.rows().text());
        return Optional.of(new Inline.Stamp(
                span,
                span,
                StampRule.type(words, at.context().keywords()),
                Chain.alone("st" + at.row().line()),
                Certainty.MEDIUM,
                content));
    }
}
