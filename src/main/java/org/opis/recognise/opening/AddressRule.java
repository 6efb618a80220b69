package org.opis.recognise.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.closing.SignedRule;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.AddressLead;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.line.Prose;
import org.opis.text.Span;

/** Lines of office, name and town that say where a paper goes. */
public final class AddressRule implements BlockRule {
    private static final Pattern GREETED = Pattern.compile("(?:Dear|Esteemed|Respected|Comrade)\\b.*[,!]?");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.-]*\\s){0,4}(?:Ministry|Ministers?|Department|Committee|Bureau|Office|Division|Section|Secretary"
                    + "|Deputy|Head|Director|Chairman|Comrade|Embassy|Charg[eé]|Legation)\\b(?:.{0,80}[^.:!?])?");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Comrade|Cde\\.|c\\.|Mr\\.|Mrs\\.|Dr\\.|Shri|Herr|Señor|Monsieur)\\s)?(?:\\p{Lu}\\S*\\s){1,3}.{1,40}");

    /** One word and a stop, below an office. */
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{Ll}{2,20}\\.");

    /** A longer block is a list of bodies. */
    private static final int LONGEST = 12;

    /** The second line of an office. */
    private static final Pattern GOES_ON = Pattern.compile("(?:[Oo]f|[Ff]or|[Ii]n|[Oo]n) (?:the )?\\p{Lu}");

    @Override
    public Code code() {
        return Code.B308;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        int block = at.phase() == PaperPhase.CLOSING ? AddressLead.end(at.rows(), at.i()) : AddressBlock.end(at);
        if (block > at.i()) {
            return Optional.of(placed(at, at.i(), block, true));
        }
        boolean greets = GreetingLine.standsAbove(at.rows(), at.i());
        LineCursor first = greets ? at.at(at.i() + 1) : at;
        if (at.phase() == PaperPhase.RUNNING
                || SignedRule.followsDate(at)
                || !(office(first) || (at.phase() == PaperPhase.CLOSING || greets) && name(first))) {
            return Optional.empty();
        }
        int next = first.i() + 1;
        boolean town = false;
        while (at.has(next) && !town && next - first.i() < LONGEST && line(at.at(next))) {
            town = AddressLines.isSpaced(at.at(next)) || isTown(at.at(next));
            next++;
        }
        boolean enough = next - first.i() > 1 && (town || salutes(at, next) || at.phase() == PaperPhase.CLOSING);
        return enough ? Optional.of(placed(at, first.i(), next, town)) : Optional.empty();
    }

    /** A greeting above the block is a salutation of its own. */
    private Placed placed(LineCursor at, int first, int next, boolean town) {
        boolean front = at.phase() == PaperPhase.OPENING;
        Span lines = at.rows().span(first, next - 1);
        List<Inline> content = new ArrayList<>();
        if (first > at.i()) {
            content.add(
                    new Inline.Part(at.span(), at.span(), PartKind.SALUTE, at.read(Scope.EDITOR), Certainty.CERTAIN));
        }
        List<Inline> said = AddressLines.read(at, first, next, front || town);
        content.add(new Inline.Part(lines, lines, PartKind.ADDRESS, said, Certainty.CERTAIN));
        Span span = at.rows().span(at.i(), next - 1);
        Block block = front ? new Block.Opener(span, content) : new Block.Closer(span, content);
        return new Placed(code(), front ? Placement.FRONT : Placement.BACK, block, next);
    }

    private static boolean line(LineCursor at) {
        return AddressLines.isSpaced(at)
                || isTown(at)
                || office(at)
                || at.row().blankBefore() == 0
                        && GOES_ON.matcher(at.text()).lookingAt()
                        && at.text().length() < 80
                        && !Prose.endsSentence(at.text());
    }

    static boolean office(LineCursor at) {
        return at.text().length() < 90 && OFFICE.matcher(at.text()).matches();
    }

    /** A name whose letters or lines show that an address begins. */
    private static boolean name(LineCursor at) {
        return at.text().length() < 50
                && NAME.matcher(at.text()).matches()
                && !Prose.endsSentence(at.text())
                && at.has(at.i() + 1)
                && office(at.at(at.i() + 1));
    }

    /** A known town right below, with a stop or without. */
    private static boolean isTown(LineCursor at) {
        int end = at.text().endsWith(".") ? at.span().end() - 1 : at.span().end();
        return at.row().blankBefore() == 0
                && at.text().length() < 30
                && (NAMED.matcher(at.text()).matches()
                        || DateLine.isPlace(at.rows().text(), new Span(at.span().start(), end), at.context()));
    }

    private static boolean salutes(LineCursor at, int next) {
        return at.has(next) && GREETED.matcher(at.rows().text(next)).matches();
    }
}
