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
import org.opis.recognise.Labelled;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.FormLine;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.line.Prose;
import org.opis.recognise.name.UnlistedNames;
import org.opis.text.Span;

/** "Received 31.8 17:27", "Processed: … Office, G, Ku", "TELEGRAM / RECEIVED / 12.345": how a telegram came. */
public final class RoutingRule implements BlockRule {
    private static final int LONGEST = 160;
    private static final int SHORT = 60;
    private static final int REACH = 8;
    private static final Pattern ACT = Pattern.compile(
            "(?:(?:Sent|Received|Arrived|Came|Dispatched|Processed|Deciphered|Decoded|Transmitted|Registered|Reported|Delivered"
                    + "|Wired|Cabled)\\b|From\\s\\p{Lu}\\p{L}+(?:[.,]|\\s(?:Nº|No\\.|#|at\\s\\d))).*\\d.*");
    private static final Pattern FORM = Pattern.compile(
            "(?:Received [Bb]y|Distributed [Tt]o|(?:Degree|Level|Grade) of"
                    + " (?:[Cc]onfidentiality|[Ss]ecrecy|[Uu]rgency|[Cc]lassification)|(?:Report|Telegram|Cable|Document|Dispatch|Message|Case|Serial|Registration)"
                    + " (?:[Nn]umber|[Nn]o|[Dd]ate)|(?:Issuing|Sending|Receiving|Originating)"
                    + " (?:[Uu]nit|[Oo]ffice|[Aa]gency)|Number of [Cc]opies|File (?:[Nn]o|[Nn]umber)|Precedence"
                    + "|Reference|Ref|Serial|From|FROM|Info|INFO|Drafted|Sent|Received|Arrived|Processed|Dispatched)\\.?\\s?:.*");
    /** The line of the register on the form of a telegram. */
    private static final Pattern REGISTER =
            Pattern.compile("(?i:ciphergram|cable|telegram) (?:Nº|No\\.)\\s?\\d[\\d/-]{0,12}");

    /** The number on the form of a telegram, with the letters of its series. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?<label>(?:Report|Telegram|Cable|Document|Dispatch|Message|Serial|Registration)"
                    + " (?:[Nn]umber|[Nn]o)\\.?\\s?:)\\s?(?<number>(?!(?:Document|Report|Telegram|Cable|Dispatch|Message)\\b)(?:\\p{Lu}[\\p{L}.]{0,9}"
                    + " ){0,3}(?:(?:Nº|No\\.?|#) ?)?[\\p{L}/-]{0,6}\\d[\\p{L}\\d/.-]{0,20})");

    private static final Pattern WIRE = Pattern.compile("TELEGRAM|CABLE|AIRGRAM|CIPHERGRAM|CIPHERED TELEGRAM");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}\\n]*\\p{Lu}[^\\p{Ll}\\n]*|\\d[\\d.,/ -]*");
    private static final Pattern CODES = Pattern.compile("[\\p{L}\\d./ ]*/[\\p{L}\\d./()]+");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]{1,9}(?:/\\d{1,4})?");

    /** The register's letters and the days of sending and coming in. */
    private static final Pattern REGISTERED = Pattern.compile("\\p{Lu}{2,4}/(?=\\d).*");

    private static final Pattern FROM = Pattern.compile("(?:From|FROM)\\s?:\\s?");

    @Override
    public Code code() {
        return Code.B309;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        Optional<Inline> cable = CableLine.read(at);
        if (cable.isEmpty() && (at.phase() != PaperPhase.OPENING || !isRouted(at))) {
            return Optional.empty();
        }
        Block block = new Block.Opener(at.span(), cable.map(List::of).orElseGet(() -> content(at)));
        return Optional.of(new Placed(code(), Placement.FRONT, block, at.i() + 1));
    }

    public static boolean isRouted(LineCursor at) {
        String text = at.text();
        return text.length() < LONGEST
                && !(WIRE.matcher(text).matches() && !at.titled())
                && (REGISTER.matcher(text).matches() && at.i() > 0
                        || CableHeading.is(at)
                        || ACT.matcher(text).matches() && DateLine.hasDate(at)
                        || SendingLine.isHandled(text) && DateLine.hasDate(at)
                        || FORM.matcher(text).matches() && at.has(at.i() + 1)
                        || SenderLine.is(at)
                        || isCapitals(text) && wire(at));
    }

    private static List<Inline> content(LineCursor at) {
        if (SenderLine.is(at)) {
            return SenderLine.content(at);
        }
        if (NUMBER.matcher(at.text()).matches()) {
            NumberType type = at.i() > 0 && at.rows().text(at.i() - 1).startsWith("SENT")
                    ? NumberType.OUTGOING
                    : NumberType.INCOMING;
            return List.of(new Inline.Number(at.span(), type, DateValue.NONE, List.of(), Certainty.MEDIUM));
        }
        List<Inline> content = new ArrayList<>(at.read(Scope.APPARATUS));
        Optional<List<Inline>> cable = CableHeading.content(at);
        if (cable.isPresent()) {
            return cable.get();
        }
        if (isRegistered(at, content) || isFromTown(at)) {
            return List.of(DatelinePart.of(at, at.span()));
        }
        Matcher numbered = NUMBERED.matcher(at.text());
        if (numbered.matches()) {
            int start = at.span().start();
            Span said = new Span(start, start + numbered.end("label"));
            Span number = new Span(start + numbered.start("number"), at.span().end());
            return List.of(
                    new Inline.Label(said, said),
                    new Inline.Number(number, NumberType.OUTGOING, DateValue.NONE, List.of(), Certainty.MEDIUM));
        }
        Optional<Span> day = SendingLine.day(at);
        if (day.isPresent()) {
            return List.of(DatelinePart.of(at, day.get()));
        }
        Optional<FormLine> form = at.form().filter(line -> !line.isBlank() && isOfWriting(at, line));
        if (form.isPresent()) {
            LabelRole role = form.get().role(at.rows().text());
            return Labelled.content(form.get().label(), FormHeaderRule.value(at, form.get(), role));
        }
        int colon = at.text().indexOf(':');
        Span label = new Span(at.span().start(), at.span().start() + Math.max(0, colon) + 1);
        if (at.form().filter(line -> line.label().equals(label)).isPresent()
                && content.stream().noneMatch(i -> i.span().overlaps(label))) {
            content.add(0, new Inline.Label(label, label));
        }
        return named(at, label, content);
    }

    /** A line below one that says when the paper came tells how it was passed on. */
    private static boolean isOfWriting(LineCursor at, FormLine line) {
        for (int i = Math.max(0, at.i() - REACH); i < at.i(); i++) {
            LabelRole above = at.at(i).form().map(l -> l.role(at.rows().text())).orElse(LabelRole.OTHER);
            if (above == LabelRole.RECEIVED || above == LabelRole.HANDLED) {
                return false;
            }
        }
        String label = line.label().of(at.rows().text());
        return line.role(at.rows().text()).isOfWriting()
                && !label.startsWith("Report")
                && at.read(line.label(), Scope.APPARATUS).isEmpty();
    }

    /** The sender behind his label, known or not. */
    private static List<Inline> named(LineCursor at, Span label, List<Inline> content) {
        boolean sender = LabelRole.of(label.of(at.rows().text())).isOfSender();
        return sender
                ? UnlistedNames.several(
                        at.rows().text(), new Span(label.end(), at.span().end()), content)
                : content;
    }

    private static boolean isRegistered(LineCursor at, List<Inline> content) {
        return REGISTERED.matcher(at.text()).matches()
                && content.stream()
                        .anyMatch(i -> i instanceof Inline.Date
                                && i.span().end() == at.span().end());
    }

    /** Whether the label has nothing behind it but a town. */
    private static boolean isFromTown(LineCursor at) {
        Matcher from = FROM.matcher(at.text());
        return from.lookingAt()
                && DateLine.isPlace(
                        at.rows().text(),
                        new Span(at.span().start() + from.end(), at.span().end()),
                        at.context());
    }

    private static boolean isCapitals(String text) {
        return text.length() < SHORT
                && (CAPITALS.matcher(text).matches() || CODES.matcher(text).matches())
                && !Prose.endsSentence(text);
    }

    /** Whether the word for a telegram stands in the run of capital lines around the row. */
    private static boolean wire(LineCursor at) {
        return wire(at, -1) || wire(at, 1) || WIRE.matcher(at.text()).matches();
    }

    private static boolean wire(LineCursor at, int step) {
        for (int i = at.i() + step, n = 0; n < REACH && i >= 0 && at.has(i); i += step, n++) {
            String text = at.rows().text(i);
            if (WIRE.matcher(text).matches()) {
                return true;
            }
            if (!isCapitals(text)) {
                return false;
            }
        }
        return false;
    }
}
