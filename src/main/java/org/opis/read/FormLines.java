package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.Division;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.document.NameKind;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.name.PartyList;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Whom the labelled lines at the head of a paper name, line by line: "To: A / B, Headquarters", lines further in go on. */
final class FormLines {
    private static final String BLANK = "[ \\t\\u00a0]";
    private static final Pattern LINE = Pattern.compile("(?m)^" + BLANK
            + "{0,8}+(?<label>\\p{Lu}\\p{L}{0,12}+(?: \\p{L}{1,12}+){0,2}+)" + BLANK + "{0,20}+:" + BLANK
            + "{1,20}+(?<value>\\S[^\\n]{1,160}+(?:\\n" + BLANK + "{2,40}+[^\\n:]{2,100}+(?=\\n)){0,4}+)");

    /** One who is named and the next: a stroke, a semicolon, a line that begins with a dash or none. */
    private static final Pattern NEXT = Pattern.compile("\\s*[/;]\\s+|\\s*\\n\\s*(?:[-–•]\\s)?");

    private static final Pattern DASH = Pattern.compile("[-–•]\\s");
    /** What stands behind who is meant: where he is, for whose attention. */
    private static final Pattern BEHIND = Pattern.compile(",\\s|\\s?\\(");

    private static final int REACH = 1_500;

    private FormLines() {}

    /** Those behind the first label of {@code role}; empty where one of them names nobody. */
    static List<Party> parties(String text, Division division, Act act, LabelRole role) {
        int start = division.span().start();
        Matcher line = LINE.matcher(text).region(start, Math.min(division.span().end(), start + REACH));
        while (line.find()) {
            if (LabelRole.of(line.group("label")) == role) {
                return parties(text, act, new Span(line.start("value"), line.end("value")));
            }
        }
        return List.of();
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
