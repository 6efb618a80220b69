package org.opis.recognise.opening;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.lexicon.WordSet;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.line.TelegramNumber;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "Nº 134", "Incoming Nº 01711s", "No. 003923/60-7": a registration number of the paper, with its sign. */
public final class NumberRule implements InlineRule {
    /** The signs of other languages, and what papers are called whose number is that of a register. */
    private static final WordSet WORDS = WordSet.of("number-sign");

    private static final String SIGN = "(?:Nº|N°|№|[Nn]o\\.|No(?=[.,]{0,2}[:\\s]\\s?(?:\\p{Lu}\\p{Ll} )?\\d)|"
            + WORDS.expression("sign") + "(?=[\\s:]{0,2}\\p{Lu}{0,4}[-/]?\\d))";
    /** Which register, shortened: it belongs to the sign; the year of a Chinese paper, and whose it is. */
    private static final String REGISTER =
            "D\\.\\s?O\\.\\s|\\p{Lu}\\p{L}{0,4}\\.[ \\u00a0](?=N)|\\(\\d\\d\\)\\s(?:[\\p{L}'’\\[\\]]{1,10}\\s){0,5}(?=N)";
    /** The letters of an office before the figures, behind the sign. */
    private static final String LETTERS =
            "(?<=(?:Nº|N°|№|[Nn]o\\.?)[\\s\\u00a0]?)(?:\\p{Lu}\\p{L}{0,3}[-/]){0,2}\\p{Lu}\\p{L}{0,3}[-/ ]?(?=\\d)";
    /** A word says which register it is; it stays outside, as the sign belongs to the number. */
    private static final String NUMBER =
            "(?<![\\p{L}\\p{N}])(?:(?<incoming>{incoming}[\\s\\u00a0])|(?<print>Print )|(?<file>[Ff]ile )|(?<wire>"
                    + "(?i:telegram|radiogram|ciphergram|cable|dispatch|airgram|teleg\\.) )"
                    + "|(?<kind>(?<=\\n|^)" + WORDS.expression("paper")
                    + " (?:[“\"']\\p{Lu}[”\"'] )?))?(?<whole>(?<sign>(?:"
                    + REGISTER
                    + ")?"
                    + SIGN
                    + "[.,]{0,2}:?[\\s\\u00a0]?|(?:#|Re[fg]\\."
                    + " N[o°º]\\.?|ref|Ref\\.|L\\.\\s?dz\\.|Tgb\\.-Nr\\.)[\\s\\u00a0]?)?"
                    + "(?<number>(?:…|F\\.\\s?|" + LETTERS
                    + ")?\\d[\\p{L}\\d]{0,20}(?:\\(\\d{1,3}\\))?(?:\\(\\p{Lu}{2,4}\\)(?=\\d)|(?<=\\))\\d{1,4}|[/.-]\\d[\\p{L}\\d]{0,20}|/\\p{L}{2,15}(?:"
                    + " \\p{L}{2,15})?(?=/\\d)|-\\p{L}{1,3}\\b(?:\\.\\p{Lu}\\.)?|-\\p{Lu}{1,6}\\b|/\\p{L}{1,3}\\b(?:\\.\\p{Lu}\\.)?|/[IVX]{1,6}\\b){0,8}"
                    + "(?: (?:(?:gs|ss|dv|sh)\\b|prot\\.))?"
                    + "|\\[\\d{1,6}]|\\[\\d{1,6}]\\d+)(?<tail>\\[{illegible}])?)";

    /** The number of a file after the translated word for it. */
    private static final Pattern AFTER_WORD =
            Pattern.compile("\\b[Dd]elo \\[{1,2}file]{1,2} (?:(?:Nº|№|No\\.)\\s?)?(\\d[\\d/-]{0,20}(?<=\\d))");
    /** A number with the letters of a secrecy series, alone: nothing else looks like it. */
    private static final Pattern SERIES =
            Pattern.compile("(?<![\\p{L}\\p{N}./-])…?\\d{3,7}-?(?:gs|ss|dv|sh|s)(?![\\p{L}\\p{N}/-])");

    /** A file mark of several groups, one of which no date could have. */
    private static final Pattern MARK = Pattern.compile(
            "(?<![^\\s])(?=[\\d/]*(?:\\p{Lu}|(?<!\\d)\\d{3}(?:/|(?!\\d))|\\d{5}))(?:\\p{Lu}{1,4}/(?=[\\d/]*\\d{3}))?\\d{1,6}(?:/(?:\\d{1,6}|\\p{Lu}{1,4})){2,5}(?=[\\s.,;]|$)");
    /** A longer paragraph is no reference, in characters. */
    private static final int LONGEST = 600;
    /** The number of a telegram before the day and hour. */
    private static final Pattern LEADS =
            Pattern.compile("(\\d{1,5}) [–-] \\p{Lu}{6,9} [–-] (?:\\d{4}\\s?hs|\\d{1,2}hs\\d{2})");

    @Override
    public Code code() {
        return Code.I420;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(Scope.APPARATUS, Scope.CLOSING, Scope.STAMP, Scope.HAND, Scope.HEADING, Scope.PROSE);
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        if (passage.scope() == Scope.PROSE) {
            leading(passage, out);
            return;
        }
        Matcher number = passage.context()
                .keywords()
                .pattern(NUMBER)
                .matcher(passage.text())
                .useTransparentBounds(true)
                .region(passage.span().start(), passage.span().end());
        while (number.find()) {
            if ((counts(number, passage.scope()) || isLine(number, passage))
                    && !OtherPaper.isNamed(passage.text(), passage.span().start(), number.start())) {
                Span span = new Span(number.start("whole"), number.end());
                out.accept(found(span, type(number, passage.scope()), certainty(number, passage)));
            }
        }
        if (passage.scope() == Scope.STAMP || passage.scope() == Scope.HAND) {
            alone(passage, SERIES, 0, NumberType.INCOMING, out);
            alone(passage, AFTER_WORD, 1, NumberType.FILE, out);
            StampNumbers.find(passage, span -> out.accept(found(span, NumberType.INCOMING, Certainty.MEDIUM)));
            ArchiveNumbers.find(passage, (span, type) -> out.accept(found(span, type, Certainty.CERTAIN)));
        } else if (passage.scope() == Scope.APPARATUS) {
            alone(passage, MARK, 0, NumberType.FILE, out);
            CableLine.post(passage, span -> out.accept(found(span, NumberType.OUTGOING, Certainty.MEDIUM)));
        }
    }

    /** A number needs a sign or a word before it; in a title, where any report has one, a sign of registration. */
    private static boolean counts(Matcher number, Scope scope) {
        if (scope == Scope.HEADING) {
            return number.group("sign") != null
                    && (number.group("wire") != null
                            || number.group("kind") != null
                            || number.group("file") != null
                            || number.group("sign").startsWith("#"));
        }
        return number.group("sign") != null || number.group("incoming") != null || number.group("file") != null;
    }

    /** The number of a telegram in its title may be another office's, one behind other words that of another thing. */
    private static Certainty certainty(Matcher number, Passage passage) {
        if (number.group("whole").startsWith("#")) {
            return Certainty.CERTAIN;
        }
        int start = passage.text().lastIndexOf('\n', number.start()) + 1;
        String before = passage.text().substring(start, number.start("whole"));
        boolean leads = number.group("incoming") != null || before.chars().noneMatch(Character::isLowerCase);
        return passage.scope() != Scope.HEADING && leads ? Certainty.CERTAIN : Certainty.MEDIUM;
    }

    /** "TELEGRAM 041.207": the kind of paper and its number are all that the first line of a title has. */
    private static boolean isLine(Matcher number, Passage passage) {
        int end = number.end();
        boolean ends = end == passage.span().end() || passage.text().charAt(end) == '\n';
        return passage.scope() == Scope.HEADING
                && number.group("wire") != null
                && number.start() == passage.span().start()
                && ends;
    }

    /** Telegrams of some offices have their number at the head of the text. */
    private void leading(Passage passage, Consumer<Found> out) {
        Span span = passage.span();
        Matcher leads = LEADS.matcher(passage.text()).region(span.start(), span.end());
        Optional<Span> number = leads.lookingAt()
                ? Optional.of(new Span(leads.start(1), leads.end(1)))
                : TelegramNumber.of(passage.text(), span, passage.context().title());
        number.ifPresentOrElse(
                found -> out.accept(found(found, NumberType.OUTGOING, Certainty.MEDIUM)),
                () -> reference(passage, out));
    }

    /** The reference of the paper alone in a paragraph. */
    private void reference(Passage passage, Consumer<Found> out) {
        Span line = Blank.strip(passage.text(), passage.span());
        if (line.length() < LONGEST && FileNumberRule.isReference(line.of(passage.text()))) {
            out.accept(found(line, NumberType.FILE, Certainty.MEDIUM));
        }
    }

    /** Numbers without a sign, by the shape they have and by where they stand. */
    private void alone(Passage passage, Pattern shape, int group, NumberType type, Consumer<Found> out) {
        Matcher number = shape.matcher(passage.text())
                .useTransparentBounds(true)
                .region(passage.span().start(), passage.span().end());
        while (number.find()) {
            out.accept(found(new Span(number.start(group), number.end(group)), type, Certainty.MEDIUM));
        }
    }

    private Found found(Span span, NumberType type, Certainty certainty) {
        return Found.of(
                code(),
                span,
                inner -> new Inline.Number(span, type, DateValue.NONE, inner.read(span, Scope.NUMBER), certainty));
    }

    private static NumberType type(Matcher number, Scope scope) {
        if (number.group("incoming") != null) {
            return NumberType.INCOMING;
        }
        if (number.group("file") != null) {
            return NumberType.FILE;
        }
        if (number.group("print") != null || scope == Scope.CLOSING) {
            return NumberType.PRINT;
        }
        return scope == Scope.STAMP || scope == Scope.HAND ? NumberType.INCOMING : NumberType.OUTGOING;
    }
}
