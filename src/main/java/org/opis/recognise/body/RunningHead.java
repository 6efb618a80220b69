package org.opis.recognise.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Scope;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "NATO SECRET", "-2- NATO SECRET C-R(58)57", "SECRET/NODIS 2": what the head or the foot of a page repeats of the paper. */
final class RunningHead {
    private static final int LONGEST = 80;
    /** So many rows at the top may have printed the marking and the number first. */
    private static final int TOP = 40;

    private static final Pattern PAGE = Pattern.compile(
            "[-–—]\\s?(?<n>\\d{1,3})\\s?[-–—](?=\\s|$)|(?:PAGE|Page)\\s(?<m>\\d{1,3})(?=\\s|$)|(?<k>\\d{1,2})(?=$)");
    /** The number of a paper, in one piece. */
    private static final Pattern NUMBER = Pattern.compile("(?=\\S{0,30}\\d)\\p{Lu}\\S{3,30}(?=\\s|$)");

    private RunningHead() {}

    /** What the row holds, if it is one; {@code mark} says of a row whether a page is marked there. */
    static Optional<List<Inline>> of(LineCursor at, IntPredicate mark) {
        String row = at.text();
        if (at.phase() == PaperPhase.OPENING && at.i() < 2
                || row.length() > LONGEST
                || !row.equals(row.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Optional<List<Inline>> parts = parts(at);
        return parts.filter(found -> at.phase() != PaperPhase.OPENING || found.size() > 1)
                .filter(found -> isHead(at, found, mark));
    }

    /** A marking needs a page beside it, or to stand at the top as well; so does a number. */
    private static boolean isHead(LineCursor at, List<Inline> parts, IntPredicate mark) {
        boolean page = parts.stream().anyMatch(i -> i instanceof Inline.PageMark);
        boolean more = parts.stream().anyMatch(i -> !(i instanceof Inline.PageMark));
        return more && (page || mark.test(at.i() - 1) || mark.test(at.i() + 1) || repeats(at, at.text()));
    }

    /** The parts of the row from its start to its end; empty where it says anything else. */
    private static Optional<List<Inline>> parts(LineCursor at) {
        String text = at.rows().text();
        List<Inline> parts = new ArrayList<>();
        int from = at.span().start();
        while (from < at.span().end()) {
            Span rest = Blank.strip(text, new Span(from, at.span().end()));
            List<Inline> next = part(at, rest);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            parts.addAll(next);
            from = next.get(next.size() - 1).span().end();
        }
        return Optional.of(parts);
    }

    private static List<Inline> part(LineCursor at, Span rest) {
        String text = at.rows().text();
        Matcher page = PAGE.matcher(text).region(rest.start(), rest.end());
        if (page.lookingAt()) {
            String n = page.group("n") != null
                    ? page.group("n")
                    : page.group("m") != null ? page.group("m") : page.group();
            return List.of(new Inline.PageMark(new Span(page.start(), page.end()), n));
        }
        Matcher marking = at.context().markings().any().matcher(text).region(rest.start(), rest.end());
        if (marking.lookingAt()) {
            return at.read(new Span(marking.start(), marking.end()), Scope.APPARATUS).stream()
                    .filter(i -> i instanceof Inline.Marking)
                    .toList();
        }
        Matcher number = NUMBER.matcher(text).region(rest.start(), rest.end());
        if (number.lookingAt() && repeats(at, number.group())) {
            Span span = new Span(number.start(), number.end());
            return List.of(new Inline.Number(span, NumberType.OUTGOING, DateValue.NONE, List.of(), Certainty.MEDIUM));
        }
        return List.of();
    }

    /** Whether a row at the top of the paper says the same, alone or at its end. */
    private static boolean repeats(LineCursor at, String said) {
        for (int i = 0; i < at.i() && i < TOP; i++) {
            String row = at.rows().text(i);
            if (row.equals(said) || row.endsWith("  " + said)) {
                return true;
            }
        }
        return false;
    }
}
