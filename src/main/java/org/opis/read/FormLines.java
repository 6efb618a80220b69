package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.Division;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.document.NameKind;
import org.opis.recognise.line.FormLine;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.name.PartyList;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Whom the labelled lines at the head of a paper name, line by line: "To: A / B, Headquarters", lines further in go on. */
final class FormLines {
    /** A line set further in goes on with the one above. */
    private static final Pattern MORE = Pattern.compile("\\n[ \\t\\u00a0]{2,40}+[^\\n:]{2,100}+(?=\\n)");

    /** One who is named and the next: a stroke, a semicolon, a line that begins with a dash or none. */
    private static final Pattern NEXT = Pattern.compile("\\s*[/;]\\s+|\\s*\\n\\s*(?:[-–•]\\s)?");

    private static final Pattern DASH = Pattern.compile("[-–•]\\s");
    /** What stands behind who is meant: where he is, for whose attention. */
    private static final Pattern BEHIND = Pattern.compile(",\\s|\\s?\\(");

    private static final int REACH = 1_500;
    private static final int LINES = 4;

    private FormLines() {}

    /** Those behind the first label of {@code role}; empty where one of them names nobody. */
    static List<Party> parties(String text, Division division, Act act, LabelRole role) {
        int end = Math.min(division.span().end(), division.span().start() + REACH);
        for (int at = division.span().start(); at < end; ) {
            int next = text.indexOf('\n', at);
            int stop = next < 0 || next > end ? end : next;
            Span row = Blank.strip(text, new Span(at, stop));
            Optional<FormLine> line =
                    FormLine.of(row.of(text), row).filter(form -> !form.isBlank() && form.role(text) == role);
            if (line.isPresent()) {
                return parties(text, act, new Span(line.get().value().start(), goesOn(text, stop, end)));
            }
            at = stop + 1;
        }
        return List.of();
    }

    /** Where the lines end that go on with the one which ends at {@code stop}. */
    private static int goesOn(String text, int stop, int end) {
        int last = stop;
        Matcher more = MORE.matcher(text).region(stop, end).useTransparentBounds(true);
        for (int i = 0; i < LINES && more.lookingAt(); i++) {
            last = more.end();
            more.region(last, end);
        }
        return last;
    }

    private static List<Party> parties(String text, Act act, Span value) {
        List<Party> parties = new ArrayList<>();
        for (Span one : parts(text, value)) {
            Span head = head(text, one);
            List<Party> named = PartyList.of(text, head).stream()
                    .map(party -> PartyReader.party(act, party))
                    .filter(party -> isNamed(party, head.end() < one.end()))
                    .toList();
            if (named.isEmpty()) {
                return List.of();
            }
            parties.addAll(named);
        }
        return parties;
    }

    /** A word alone may be a town; one behind which stands where he is, is not. A place alone names nobody. */
    private static boolean isNamed(Party party, boolean placed) {
        return party.kind() != NameKind.PERSON
                || party.name().indexOf(' ') > 0
                || !party.name().isEmpty() && (placed || party.certainty() != Certainty.MEDIUM);
    }

    private static List<Span> parts(String text, Span value) {
        Matcher dash = DASH.matcher(text).region(value.start(), value.end());
        int at = dash.lookingAt() ? dash.end() : value.start();
        List<Span> parts = new ArrayList<>();
        Matcher next = NEXT.matcher(text).region(at, value.end());
        while (next.find()) {
            parts.add(new Span(at, next.start()));
            at = next.end();
        }
        parts.add(new Span(at, value.end()));
        parts.removeIf(part -> Blank.isBlank(text, part));
        return parts;
    }

    private static Span head(String text, Span one) {
        Matcher behind = BEHIND.matcher(text).region(one.start(), one.end());
        return Blank.strip(text, behind.find() ? new Span(one.start(), behind.start()) : one);
    }
}
