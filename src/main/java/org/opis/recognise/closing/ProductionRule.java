package org.opis.recognise.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.date.DateLine;
import org.opis.text.Span;

/** "Nº 397 8 August 1960", "Nº 480, at / 30 September 1960", "typed by M/B": number, typist and day of typing. */
public final class ProductionRule implements BlockRule {
    private static final Pattern NUMBER =
            Pattern.compile("(?:Nº|N°|№|No\\.)\\s?(?:\\[?\\d)[^\\n]{0,60}|(?:[Pp]rint Nº|Print No)[^\\n]{0,40}");
    /** Initials of author and typist, alone on a line: "KL/ob", "K.L./24.V.1953". */
    private static final Pattern INITIALS = Pattern.compile(
            "\\d{1,2}-\\p{Ll}{2}[.,]?(?:\\s\\p{Ll}{2}\\.?)?|\\p{L}{1,3}/\\p{L}{1,3}(?:/\\p{L}{1,3})?|\\p{Ll}{2}|\\p{Ll}(?:\\p{Ll})?\\[\\p{Ll}{1,2}]"
                    // with the day of typing
                    + "|(?:\\p{Lu}\\.? ?){2,3}(?:/(?:\\p{L}\\.?){2,3})?(?:/| / |, ?| )\\d{1,2}[./](?:\\d{1,2}|[IVX]{1,4})[./](?:\\d{2}|\\d{4})");

    /** The same with letters of several persons: "DWdP/hv", "BS:jw", "NEA:LFarr:mcd". */
    private static final Pattern DRAFTED =
            Pattern.compile("\\p{Lu}[\\p{L}.]{0,7}(?:[:/]\\p{Lu}[\\p{L}.]{0,9}){0,3}[:/]\\p{Ll}{1,4}\\.?");
    /** How many copies, with such letters and little else: "GC/mv - 24 copies", "2 ex., dact. F.N.". */
    private static final Pattern COUNT = Pattern.compile(
            "(?:[\\p{L}./:-]{1,12}+[\\s,–—]{0,3}+){0,8}+\\d{1,3}\\s?(?:copies|cps?\\.|cc\\.|exs?\\.|cop\\.)(?:[\\s,;/–—-]{1,3}+[\\p{L}\\d./:-]{1,12}+){0,6}+");

    private static final int SHORT = 60;

    private static final Pattern LETTERS =
            Pattern.compile(",?[\\s\\u00a0](?!(?:of|in|on|by|to|for|and|the|no)$)(?<who>\\p{Ll}{2,3})$");

    private static final Pattern TYPED = Pattern.compile(
            "(?i:typed|retyped|printed|drafted|prepared|dictated|executed|deciphered|drawn up|compiled|typist|stenographed|taken (?:down )?in shorthand|isp\\.)(?<by>\\sby|:)?\\s[^\\n]{1,80}");

    @Override
    public Code code() {
        return Code.B364;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        boolean closing =
                at.phase() == PaperPhase.CLOSING || at.phase() == PaperPhase.RUNNING && (at.isTail() || isCounted(at));
        if (!closing || !isProduction(at)) {
            return Optional.empty();
        }
        List<Inline> content = new ArrayList<>();
        int next = at.i();
        do {
            content.addAll(line(at.at(next)));
            next++;
        } while (at.has(next) && goesOn(at.at(next)));
        Span span = at.rows().span(at.i(), next - 1);
        return Optional.of(new Placed(code(), Placement.BACK, new Block.Trailer(span, "production", content), next));
    }

    static boolean isProduction(LineCursor at) {
        return at.text().length() < 110 && (NUMBER.matcher(at.text()).matches() && !at.isProse() || isTyped(at));
    }

    private static boolean goesOn(LineCursor at) {
        return at.row().blankBefore() < 2 && (isProduction(at) || DateLine.isDateOnly(at));
    }

    private static List<Inline> line(LineCursor at) {
        List<Inline> content = at.read(Scope.CLOSING);
        return isTyped(at) ? List.of(new Inline.Typist(at.span(), content, Certainty.CERTAIN)) : lettered(at, content);
    }

    /** With the letters behind the number, or behind the date beside it: who typed. */
    private static List<Inline> lettered(LineCursor at, List<Inline> content) {
        Matcher letters = LETTERS.matcher(at.text());
        if (content.isEmpty() || !letters.find()) {
            return content;
        }
        int start = at.span().start();
        Inline last = content.get(content.size() - 1);
        boolean behind = content.get(0) instanceof Inline.Number
                && (last instanceof Inline.Number || last instanceof Inline.Date)
                && last.span().end() == start + letters.start();
        if (!behind) {
            return content;
        }
        List<Inline> all = new ArrayList<>(content);
        Span mark = new Span(start + letters.start("who"), start + letters.end("who"));
        all.add(new Inline.Typist(mark, List.of(), Certainty.MEDIUM));
        return all;
    }

    private static boolean isTyped(LineCursor at) {
        Matcher typed = TYPED.matcher(at.text());
        return INITIALS.matcher(at.text()).matches()
                || at.phase() != PaperPhase.OPENING
                        && at.text().length() <= SHORT
                        && !at.isProse()
                        && (DRAFTED.matcher(at.text()).matches()
                                || COUNT.matcher(at.text()).matches())
                || isCounted(at)
                || typed.matches() && (typed.group("by") != null || !at.isProse());
    }

    /** "Drawn up in two copies." */
    private static boolean isCounted(LineCursor at) {
        return CopiesStatement.of(at.text()).filter(CopiesStatement::typed).isPresent();
    }
}
