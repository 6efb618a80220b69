package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
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
        findings.report(new Kind(
                Code.P103, c -> Source.isByte((char) c), "0x%02X"::formatted, "undecodable in " + charset(source)));
        findings.report(
                new Kind(Code.P104, SourceFindings::isControl, "U+%04X"::formatted, "no character that XML may hold"));
        findings.lineEnds();
        return findings.found;
    }

    /** A kind of character to report, by its number and with what is wrong with it. */
    private record Kind(Code code, IntPredicate test, IntFunction<String> name, String what) {
        Diagnostic finding(Span run, char first) {
            String one = name.apply(code == Code.P103 ? first & 0xff : first);
            String message = run.length() == 1
                    ? "%s is %s.".formatted(one, what)
                    : "%d in a row, the first of them %s: %s.".formatted(run.length(), one, what);
            return Diagnostic.of(code, run, message);
        }
    }

    private static String charset(Source source) {
        return source.form().charset();
    }

    /** XML 1.0 production 2 (Char), but surrogates, which are halves of characters or undecodable bytes. */
    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\t' || c == '\ufffe' || c == '\uffff';
    }

    /** One finding for each run, up to a number; then one for the rest. */
    private void report(Kind kind) {
        List<Span> runs = runs(kind.test());
        for (Span run : runs.subList(0, Math.min(MOST, runs.size()))) {
            found.add(kind.finding(run, source.text().charAt(run.start())));
        }
        if (runs.size() > MOST) {
            String message = "From here on %d more places: %s.".formatted(runs.size() - MOST, kind.what());
            found.add(Diagnostic.of(kind.code(), runs.get(MOST), message));
        }
    }

    private List<Span> runs(IntPredicate wanted) {
        String text = source.text();
        List<Span> runs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = i;
            while (end < text.length() && wanted.test(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                runs.add(new Span(i, end));
                i = end;
            }
        }
        return runs;
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
