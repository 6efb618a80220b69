package org.opis.recognise.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.RegistrationMark;
import org.opis.text.Span;

/** "23 –26/324", "251/201/53" alone on a line of the opening: the mark of a file or register. */
public final class FileNumberRule implements BlockRule {
    private static final Pattern MARK = Pattern.compile("\\d{1,6}(?:\\s?[-–/]\\s?[\\p{Lu}\\d]{1,6}){1,4}");

    /** The reference of a ministry: division, class of the plan of files, number of the register. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?=\\p{Lu})(?:[IVX]{1,4}\\s?)?(?:\\p{Lu}{1,3}\\s?)?\\d{0,3}\\s?[–-]\\s?"
                    + "\\d{1,4}[./]\\d[\\d./]{0,12}(?:\\s?[–-]\\s?[\\d./]{2,16}){0,3}(?:\\s\\p{L}{1,5})?");

    /** "KS-12", which nothing follows but what the editor says in brackets. */
    private static final Pattern CODE = Pattern.compile(
            "(?<code>\\p{Lu}{1,5}[-–]\\d{1,5}(?:[-/]\\p{L}?\\d{0,4}\\p{L}?)?)(?:\\s\\[[^\\n]{1,200}])?");

    /** A mark, and what the editor says of it. */
    private static final Pattern REMARKED = Pattern.compile("(?<code>[^\\[\\n]{4,40}?)\\.?\\s\\[[^\\n]{1,80}]");

    /** A mark, and behind it how secret the paper is, or after a colon what kind of paper it is. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?<code>\\S{3,24}(?: \\S{4,20})?)(?:: (?<kind>\\p{Lu}\\p{L}{3,14})| {1,30}(?<rest>\\p{L}.{0,90}))");

    /** The end of the mark with which the line begins; 0 where something else stands behind it. */
    private static int marked(LineCursor at) {
        Matcher beside = BESIDE.matcher(at.text());
        if (at.phase() != PaperPhase.OPENING
                || !beside.matches()
                || !RegistrationMark.is(beside.group("code"))
                || DateLine.firstDate(at, new Span(at.span().start(), at.span().start() + beside.end("code")))
                        .isPresent()) {
            return 0;
        }
        boolean known = beside.group("kind") != null
                || at.context().markings().any().matcher(beside.group("rest")).lookingAt();
        return known ? beside.end("code") : 0;
    }

    private Placed coded(LineCursor at, int end) {
        Span code = new Span(at.span().start(), at.span().start() + end);
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Number(code, NumberType.FILE, DateValue.NONE, List.of(), Certainty.MEDIUM));
        content.addAll(at.read(new Span(code.end(), at.span().end()), Scope.APPARATUS));
        return new Placed(this.code(), Placement.FRONT, new Block.Opener(at.span(), content), at.i() + 1);
    }

    /** Whether a line is a reference such as "II A 4 – 82.00/0 – 417/70". */
    static boolean isReference(String line) {
        return line.length() < 50 && REFERENCE.matcher(line).matches();
    }

    @Override
    public Code code() {
        return Code.B304;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        Matcher code = CODE.matcher(at.text());
        if (at.phase() == PaperPhase.OPENING && code.matches()) {
            return Optional.of(coded(at, code.end("code")));
        }
        if (marked(at) > 0) {
            return Optional.of(coded(at, marked(at)));
        }
        Matcher remarked = REMARKED.matcher(at.text());
        if (at.phase() == PaperPhase.OPENING && remarked.matches() && RegistrationMark.is(remarked.group("code"))) {
            return Optional.of(coded(at, remarked.end("code")));
        }
        boolean mark = at.phase() != PaperPhase.RUNNING && RegistrationMark.is(at.text())
                || at.phase() == PaperPhase.OPENING
                        && at.text().length() <= 40
                        && (MARK.matcher(at.text()).matches() || isReference(at.text()));
        if (!mark || DateLine.firstDate(at).isPresent()) {
            return Optional.empty();
        }
        Inline number = new Inline.Number(at.span(), NumberType.FILE, DateValue.NONE, List.of(), Certainty.MEDIUM);
        if (at.phase() == PaperPhase.CLOSING) {
            Block block = new Block.Closer(at.span(), List.of(number));
            return Optional.of(new Placed(code(), Placement.BACK, block, at.i() + 1));
        }
        Block block = new Block.Opener(at.span(), List.of(number));
        return Optional.of(new Placed(code(), Placement.FRONT, block, at.i() + 1));
    }
}
