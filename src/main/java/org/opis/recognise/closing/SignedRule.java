package org.opis.recognise.closing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.document.PartKind;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.AddressLead;
import org.opis.recognise.line.CopiesLine;
import org.opis.recognise.line.GreetingLine;
import org.opis.recognise.line.Prose;
import org.opis.text.Span;

/** "[signature] (A. PUZANOV)", "[Signature: illegible]", "(Sd).", "S H T Y K O V": who signed. */
public final class SignedRule implements BlockRule {
    private static final Pattern ARCHIVED = Pattern.compile("(?s)\\[(?:Archives?|File|Fond|Record|Box)\\b.{3,80}]");

    @Override
    public Code code() {
        return Code.B360;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        SignedBlock block = new SignedBlock(at);
        OptionalInt mark = at.phase() == PaperPhase.OPENING && at.i() == 0 ? OptionalInt.empty() : block.mark();
        if (at.phase() == PaperPhase.CLOSING && AddressLead.end(at.rows(), at.i()) > at.i()) {
            return Optional.empty();
        }
        int commissioned = at.phase() == PaperPhase.OPENING ? at.i() : block.commissioned();
        if (commissioned > at.i()) {
            return Optional.of(
                    placed(at, commissioned, List.of(part(at, at.rows().span(at.i(), commissioned - 1)))));
        }
        if (mark.isEmpty()) {
            return at.phase() == PaperPhase.RUNNING && isEnd(at)
                            || isGreeted(at)
                            || followsDate(at)
                            || followsSigner(at)
                    ? unmarked(at)
                    : Optional.empty();
        }
        // a closed bracket says all of the signature, and a name in full may stand below its letters
        int next = SignedPart.isIllegible(at) ? block.identified(at.i() + 1) : block.end(mark.getAsInt());
        Span span = SignedLines.withoutLead(at.rows().text(), at.rows().span(at.i(), next - 1));
        return Optional.of(placed(at, next, List.of(SignedPart.of(at, span))));
    }

    private Placed placed(LineCursor at, int next, List<Inline> content) {
        return new Placed(code(), Placement.BACK, new Block.Closer(at.rows().span(at.i(), next - 1), content), next);
    }

    /** No running text follows, or what ends a paper stands right below: copies, their recipients, who typed. */
    private static boolean isEnd(LineCursor at) {
        return at.isTail() || at.has(at.i() + 1) && at.row().blankBefore() > 0 && endsPaper(at.at(at.i() + 1));
    }

    private static boolean endsPaper(LineCursor at) {
        return at.row().blankBefore() > 0
                && (at.rows().isCopies(at.i())
                        || CopiesLine.isLabel(at.text())
                        || CopiesStatement.of(at.text()).isPresent()
                        || NumberedCopies.begin(at, at.i()));
    }

    /** Whether the closing greeting stands right above. */
    private static boolean isGreeted(LineCursor at) {
        return at.phase() == PaperPhase.CLOSING
                && at.i() > 0
                && GreetingLine.isClosing(at.rows().text(at.i() - 1));
    }

    /** A name below that of another who signed, or below his office. */
    private static boolean followsSigner(LineCursor at) {
        String above = at.i() == 0 ? "" : at.rows().text(at.i() - 1);
        return at.phase() == PaperPhase.CLOSING
                && at.isTail()
                && at.row().blankBefore() < 2
                && (SignedLines.name(above).isPresent() || SignedLines.isOffice(above))
                && SignedLines.name(at.text()).isPresent()
                // offices to which copies go are told by their letters
                && at.text().chars().anyMatch(Character::isLowerCase);
    }

    /** Whether the day of writing stands right above, below the text. */
    public static boolean followsDate(LineCursor at) {
        return at.phase() == PaperPhase.CLOSING
                && at.i() > 1
                && DateLine.isDateOnly(at.at(at.i() - 1))
                && at.at(at.i() - 2).isProse()
                && at.isTail();
    }

    /** A name alone at the end, with its office; or an office that signs. */
    private Optional<Placed> unmarked(LineCursor at) {
        if (isArchive(at)) {
            return Optional.empty();
        }
        Optional<List<Inline>> dated = SignedDate.content(at).filter(c -> follows(at));
        if (dated.isPresent()) {
            return Optional.of(placed(at, at.i() + 1, dated.get()));
        }
        Optional<Matcher> name = SignedLines.name(at.text());
        if (name.isPresent() && !SignedLines.isOffice(at.text())) {
            return Optional.of(named(at, name.get()));
        }
        boolean office = SignedLines.isOffice(at.text()) && !GreetingLine.isClosing(at.text());
        boolean below = at.has(at.i() + 1)
                && SignedLines.name(at.rows().text(at.i() + 1)).isPresent();
        boolean ends = at.i() > 0
                && Prose.endsSentence(at.rows().text(at.i() - 1))
                && at.row().blankBefore() < 3;
        if (office && below) {
            int next = new SignedBlock(at).marked(at.i() + 2);
            return Optional.of(placed(at, next, List.of(part(at, at.rows().span(at.i(), next - 1)))));
        }
        if (follows(at) && at.isTail() && SignedLines.isInitials(at.text())) {
            return Optional.of(placed(at, at.i() + 1, List.of(part(at, at.span()))));
        }
        if (follows(at) && at.isTail() && SignedLines.isNamedHolder(at.rows().text(), at.span())) {
            return Optional.of(placed(at, at.i() + 1, List.of(part(at, at.span()))));
        }
        return ends && (office || SignedLines.isBody(at.text()) || SignedLines.isHolder(at.text()))
                ? Optional.of(placed(at, at.i() + 1, List.of(part(at, at.span()))))
                : Optional.empty();
    }

    /** Whether the running text ends right above, however many blank lines lie between. */
    private static boolean follows(LineCursor at) {
        return at.i() > 0
                && Prose.endsSentence(at.rows().text(at.i() - 1))
                && at.at(at.i() - 1).isProse();
    }

    /** Whether the file of an archive is named below: then the office is where the paper is kept. */
    private static boolean isArchive(LineCursor at) {
        return at.has(at.i() + 1)
                && ARCHIVED.matcher(at.rows().text(at.i() + 1)).matches();
    }

    private Placed named(LineCursor at, Matcher name) {
        if (name.group("number") == null) {
            SignedBlock block = new SignedBlock(at);
            int next = block.marked(block.offices(at.i() + 1));
            return placed(at, next, List.of(part(at, at.rows().span(at.i(), next - 1))));
        }
        int start = at.span().start();
        Span number = new Span(start + name.start("number"), start + name.end("number"));
        return placed(
                at,
                at.i() + 1,
                List.of(
                        part(at, new Span(start, start + name.end("name"))),
                        new Inline.Number(number, NumberType.OUTGOING, DateValue.NONE, List.of(), Certainty.MEDIUM)));
    }

    private static Inline part(LineCursor at, Span span) {
        return new Inline.Part(span, span, PartKind.SIGNED, SignedNames.read(at, span), Certainty.MEDIUM);
    }
}
