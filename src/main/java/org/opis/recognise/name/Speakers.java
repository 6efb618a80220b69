package org.opis.recognise.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;
import org.opis.lexicon.WordList;
import org.opis.lexicon.WordSet;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Scope;
import org.opis.recognise.annotation.StrandedMark;
import org.opis.recognise.line.LabelRole;
import org.opis.text.Span;

/** Tells a speaker's label at the start of a line from any other word with a colon. */
public final class Speakers {
    private static final Pattern LEAD = Pattern.compile("^\\(\\d{1,2}\\) ");
    private static final Pattern DASHED = Pattern.compile(".*(?:--|—|–)");
    private static final Pattern GOES_ON =
            Pattern.compile("(?s)[^.!?;]{1,50}(?:--|—|–).*|\\s?(?:who|whom|whose|which)\\b.*");
    private static final int LONGEST = 60;
    private static final int REACH = 12;
    private static final int FAR = 60;
    private static final WordSet NEVER = WordSet.of("no-speaker");
    private static final String RANK =
            "(?:Cde|c|C|Mr|Com|Gen|Dr)\\.|Comrade|Premier|Chairman|President|Ambassador|Minister|Marshal|General";
    private static final String NAME =
            "(?:(?:" + RANK + ")\\s?)?\\p{Lu}[\\p{L}.'’-]*(?:[ \\u00a0]\\p{Lu}[\\p{L}.'’-]*){0,3}";
    /** What the minutes say between a name and its colon: how he spoke, how he is called below. */
    private static final String ASIDE = "\\s(?:\\([^()\\n]{3,60}\\)|\\[[^\\[\\]\\n]{3,80}])";

    private static final Pattern TURN = Pattern.compile(
            "[“\"]?(?<speaker>(?:" + NAME + "(?:\\s(?:"
                    + WordList.of("turn-word").expression() + "))?(?::|(?=" + ASIDE
                    + ":)|\\s?(?:--|—)|\\s–(?=\\s))|(?:\\p{Lu}\\. ?){0,3}\\p{Lu}{3,}(?:["
                    + " -]\\p{Lu}{2,}){0,2}[.:]))(?<rest>\\s?.*)",
            Pattern.DOTALL);
    /** The records of these have speakers. */
    private static final Pattern MEETING = Pattern.compile(
            "(?i)\\b(?:session|meeting|minutes|notes|plenum|presidium|politburo|stenogram|stenographic|transcript|conversation"
                    + "|conference|talks|discussion|record|protocol)\\b");

    /** "III.", "Report no.", "Classified by": what a number or a name follows, or a number. */
    private static final Pattern NUMERAL = Pattern.compile("[ivxlc]+|.*\\b(?:no|nr|by|on|of)");

    /** How far down, in characters, those present are named. */
    private static final int PRESENT = 5000;

    private static final int PARENTHESIS = 60;
    /** "A. MALTA.": the points of a text begin so, too; only a second turn tells. */
    private static final Pattern INITIALED = Pattern.compile("(?:\\p{Lu}\\. ?)+\\p{Lu}{3,}[^:]*\\.$");

    private static final Pattern RANKED = Pattern.compile("(?:" + RANK + ")\\s?\\p{Lu}.*");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4,}(?:[ -]\\p{Lu}{2,}){0,2}[.:]");

    private Speakers() {}

    /** The label of the row's speaker, if a turn begins there. */
    public static Optional<Span> label(LineCursor at) {
        Optional<String> name = name(at);
        boolean speaks = name.filter(n -> isPerson(at, n)).isPresent();
        return speaks
                ? Optional.of(new Span(
                        at.span().start(), at.span().start() + name.get().length()))
                : Optional.empty();
    }

    /** Who speaks, known or not. */
    public static List<Inline> content(LineCursor at, Span speaker) {
        return UnlistedNames.speaker(at.rows().text(), speaker, at.read(speaker, Scope.EDITOR));
    }

    private static boolean isPerson(LineCursor at, String label) {
        return isCertain(at, label)
                || !INITIALED.matcher(label).lookingAt()
                        && nearCertain(at)
                        && (label.indexOf(' ') > 0 || isMet(at, label));
    }

    /** Whether the surname alone stands in a whole name at the head of the paper, where those present are named. */
    private static boolean isMet(LineCursor at, String label) {
        String name = bare(label);
        int start = at.rows().span(0, 0).start();
        String above = at.rows()
                .text()
                .substring(start, Math.min(start + PRESENT, at.span().start()));
        return name.length() > 2
                && Pattern.compile("\\p{Lu}[\\p{L}.'’-]* (?i:" + Pattern.quote(name) + ")(?!\\p{L})|(?<!\\p{L})(?i:"
                                + Pattern.quote(name) + ") \\p{Lu}\\p{Ll}")
                        .matcher(above)
                        .find();
    }

    private static boolean isCertain(LineCursor at, String label) {
        boolean alone = label.length() == at.text().length();
        String said = LEAD.matcher(label).replaceFirst("");
        boolean ranked =
                !INITIALED.matcher(said).matches() && (RANKED.matcher(said).matches() || isTitled(said));
        boolean near = near(at, REACH, "");
        return alone && ranked && at.phase() == PaperPhase.RUNNING && at.has(at.i() + 1)
                || ranked && MEETING.matcher(at.context().title()).find() && isLabel(at, label)
                || near && (ranked || isOfMeeting(at, label) || isNamed(at, label))
                || near(at, FAR, bare(label));
    }

    /** "Comr. Lind:", "Colonel Holt:", "Prime Minister:": a title by the lists at the beginning. */
    private static boolean isTitled(String label) {
        return Lexicon.english().find(label).stream()
                .anyMatch(hit -> hit.span().start() == 0
                        && (hit.termClass() == TermClass.HONORIFIC
                                || hit.termClass() == TermClass.RANK
                                || hit.termClass() == TermClass.OFFICE));
    }

    /** A name in capitals, in minutes. */
    private static boolean isOfMeeting(LineCursor at, String label) {
        return CAPITALS.matcher(label).matches()
                && (MEETING.matcher(at.context().title()).find() || near(at, FAR, bare(label)));
    }

    /** A dash that another one answers soon encloses a remark; what goes on with a small relative word is one too. */
    private static boolean isLabel(LineCursor at, String label) {
        String rest = at.text().substring(label.length(), Math.min(at.text().length(), label.length() + PARENTHESIS));
        return !DASHED.matcher(label).matches() || !GOES_ON.matcher(rest).matches();
    }

    /** A name of two words or more in the middle of a conversation. */
    private static boolean nearCertain(LineCursor at) {
        for (int i = Math.max(0, at.i() - REACH); i <= at.i() + REACH && at.has(i); i++) {
            LineCursor other = at.at(i);
            if (i != at.i() && name(other).filter(n -> isCertain(other, n)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the record's title or the authority lists have the name. */
    private static boolean isNamed(LineCursor at, String label) {
        String bare = bare(label);
        return bare.length() > 3
                        && at.context().title().toLowerCase(Locale.ROOT).contains(bare)
                || at.context().names().find(label, new Span(0, label.length())).stream()
                        .anyMatch(m -> m.kind() == NameKind.PERSON && m.span().start() == 0);
    }

    /** Whether another row within {@code reach} has a label, the same one if {@code wanted} isn't empty. */
    private static boolean near(LineCursor at, int reach, String wanted) {
        for (int i = Math.max(0, at.i() - reach); i <= at.i() + reach && at.has(i); i++) {
            if (i != at.i()
                    && name(at.at(i))
                            .filter(n -> wanted.isEmpty() || bare(n).equals(wanted))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What stands before a colon, dash or stop and could be a name. */
    private static Optional<String> name(LineCursor at) {
        String text = at.text();
        int mark = StrandedMark.at(at.rows().text(), at.span()).isPresent() ? text.indexOf(')') + 2 : 0;
        Matcher turn = TURN.matcher(text.length() > 200 ? text.substring(0, 200) : text)
                .region(mark, Math.min(text.length(), 200));
        if (!turn.matches() || turn.group("speaker").length() > LONGEST) {
            return Optional.empty();
        }
        String name = bare(turn.group("speaker"));
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean other = NEVER.has(last)
                || NUMERAL.matcher(name).matches()
                || LabelRole.of(name) != LabelRole.OTHER
                || LabelRole.of(last) != LabelRole.OTHER;
        return other ? Optional.empty() : Optional.of(text.substring(0, turn.end("speaker")));
    }

    /** A name in small letters, without the mark of a note before it and the dash or colon after it. */
    private static String bare(String label) {
        return label.replaceFirst("^[“\"]|^\\(\\d{1,2}\\) ", "")
                .replaceAll("[\\s:.—–-]+$", "")
                .toLowerCase(Locale.ROOT)
                .replace('\u00a0', ' ');
    }
}
