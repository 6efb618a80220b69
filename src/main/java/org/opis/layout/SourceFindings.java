package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.text.Line;
import org.opis.text.LineEnd;
import org.opis.text.Source;
import org.opis.text.Span;

/** Remarks on the characters of a dump. */
final class SourceFindings {
    private static final int MOST = 20;

    private final Source source;
    private final List<Diagnostic> found = new ArrayList<>();

    private SourceFindings(Source source) {
        this.source = source;
    }

    static List<Diagnostic> of(Source source) {
        SourceFindings findings = new SourceFindings(source);
        findings.runs(Code.P103, c -> Source.isByte((char) c), "that are no %s", c -> "0x%02X".formatted(c & 0xff));
        findings.runs(Code.P104, SourceFindings::isControl, "that XML forbids", c -> "U+%04X".formatted(c));
        findings.lineEnds();
        return findings.found;
    }

    /** XML 1.0 production 2 (Char), but surrogates, which are halves of characters or undecodable bytes. */
    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\t' || c == '\ufffe' || c == '\uffff';
    }

    /** One finding for each run, up to a number; then one for the rest. */
    private void runs(Code code, IntPredicate wanted, String what, java.util.function.IntFunction<String> name) {
        String text = source.text();
        String kind = what.formatted(source.form().charset().toUpperCase(Locale.ROOT));
        int runs = 0;
        int rest = 0;
        Span first = Span.empty(0);
        for (int i = 0; i < text.length(); i++) {
            if (!wanted.test(text.charAt(i))) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && wanted.test(text.charAt(end))) {
                end++;
            }
            Span run = new Span(i, end);
            if (runs++ < MOST) {
                found.add(Diagnostic.of(code, run, message(run, kind, name)));
            } else {
                first = rest == 0 ? run : first;
                rest += run.length();
            }
            i = end;
        }
        if (rest > 0) {
            found.add(Diagnostic.of(code, first, "%d more %s from here on.".formatted(rest, kind)));
        }
    }

    private String message(Span run, String kind, java.util.function.IntFunction<String> name) {
        String one = name.apply(source.text().charAt(run.start()));
        return run.length() == 1
                ? "%s, one of those %s.".formatted(one, kind)
                : "%d %s, the first is %s.".formatted(run.length(), kind, one);
    }

    private void lineEnds() {
        if (!source.form().mixed()) {
            return;
        }
        LineEnd first = source.lines().get(0).end();
        for (Line line : source.lines()) {
            if (line.end() != first) {
                String message = "This line ends in %s, those above in %s.".formatted(line.end(), first);
                found.add(Diagnostic.of(Code.P105, Span.empty(line.span().end()), message));
                return;
            }
        }
    }
}
