package org.opis.recognise.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.recognise.Context;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.bracket.Brackets;
import org.opis.recognise.calendar.MonthNames;
import org.opis.recognise.heading.NominalWords;
import org.opis.recognise.heading.SectionRule;
import org.opis.recognise.line.Markings;
import org.opis.recognise.line.TitleWords;
import org.opis.recognise.name.LineNames;
import org.opis.text.Blank;
import org.opis.text.Span;

/** A body that another host printed on one line, cut where its lines began: only where that is plain. */
final class OneLineBodySplitter {
    /** A body below this is a line of its own. */
    private static final int SHORTEST = 200;

    private static final int SHORTEST_TITLE = 12;
    private static final String MARK = "(?:\\(\\d{1,2}\\)|\\[\\d{1,2}])";
    private static final String SPEAKER = "(?:Cde\\.|Comrade|Com\\.|Mr\\.)\\s\\p{Lu}[\\p{L}'’-]+";

    /** What may stand between the title and the text: a remark in parentheses, the mark of a note. */
    private static final Pattern BEHIND_TITLE =
            Pattern.compile("[.”\"]{0,2}(?:\\s\\([^()]{3,80}\\))?" + MARK + "?(?=\\s[\\p{Lu}\\d(“\"])");

    /** A point of the agenda, which has the mark of a note behind it and no stop before that but of short words. */
    private static final Pattern POINT =
            Pattern.compile("\\p{Lu}(?:[^.:;!?()\\[\\]—]|(?<=\\b\\p{L}{1,5})\\.){5,90}" + MARK + "(?=\\s[\\p{Lu}(])");
    /** Those who spoke to it. */
    private static final Pattern BACKERS = Pattern.compile(
            "\\((?:Cdes?\\.\\s|Comrades?\\s)?\\p{Lu}[\\p{L}'’-]+(?:,\\s\\p{Lu}[\\p{L}'’-]+){0,12}\\)\\.?" + MARK
                    + "?(?=\\s\\p{Lu})");

    /** "(excerpts)" behind the title of a record, and the article that the paper's own title may have. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private static final Pattern ARTICLE = Pattern.compile("(?:The|A|An)\\s");
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}\\s(?<month>\\p{Lu}\\p{L}{2,8})(?:\\s\\d{4})?(?=\\s[\\p{Lu}\\d\\[(“\"])");
    private static final Pattern TURN = Pattern.compile(SPEAKER + "(?::|\\s?(?:—|--)).*", Pattern.DOTALL);
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{3}|\\d|[)\\]])[.!?][”\"]?" + MARK + "?(?=\\s\\S)");
    private static final Pattern COPIES = Pattern.compile(
            "\\p{Lu}\\p{Ll}{2,8} copies (?:printed|sent|made)[^.]{0,12}?(?=\\s1\\s?-\\s).*", Pattern.DOTALL);
    private static final Pattern RECIPIENT = Pattern.compile("\\s(?=\\d{1,2}\\s-\\s(?:to\\s)?\\p{L})");

    private final String text;
    private final Span line;
    private final List<Bracket> pairs;
    private final Pattern marking;
    private final boolean diary;
    private final List<Span> pieces = new ArrayList<>();
    private int from;

    private OneLineBodySplitter(String text, Span line, Brackets brackets, Markings markings, boolean diary) {
        this.text = text;
        this.line = line;
        this.pairs = brackets.within(line);
        this.marking = Pattern.compile(
                "(?:" + markings.any().pattern() + ")[.!]?(?=\\s\\p{Lu})",
                markings.any().flags());
        this.from = line.start();
        this.diary = diary;
    }

    /** The pieces of the only line of a body whose record has {@code title}; the line itself if nothing is plain. */
    static List<Span> pieces(String text, Span line, String title, Brackets brackets, Markings markings) {
        if (line.length() < SHORTEST) {
            return List.of(line);
        }
        OneLineBodySplitter body = new OneLineBodySplitter(text, line, brackets, markings, Context.isJournal(title));
        body.head(title);
        body.run();
        return body.pieces;
    }

    private void head(String title) {
        take(marking);
        int end = titleEnd(from, title);
        if (end == from) {
            end = titleEnd(from, REMARK.matcher(title).replaceFirst(""));
        }
        Matcher article = ARTICLE.matcher(text).region(from, line.end());
        if (end == from && article.lookingAt()) {
            end = titleEnd(article.end(), REMARK.matcher(title).replaceFirst(""));
            end = end == article.end() ? from : end;
        }
        Matcher behind = BEHIND_TITLE.matcher(text).region(end, line.end()).useTransparentBounds(true);
        if (end > from && behind.lookingAt()) {
            cut(behind.end());
        }
        take(marking);
    }

    /** Where the record's title, which the text repeats at {@code from}, ends; {@code from} if it doesn't. */
    private int titleEnd(int start, String title) {
        int at = start;
        int letters = 0;
        for (int i = 0; i < title.length(); i++) {
            if (!Character.isLetterOrDigit(title.charAt(i))) {
                continue;
            }
            while (at < line.end() && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at >= line.end() || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(title.charAt(i))) {
                return start;
            }
            at++;
            letters++;
        }
        return letters < SHORTEST_TITLE ? start : at;
    }

    /** From cut to cut: what is plain at one, or the next end of a sentence behind which something is. */
    private void run() {
        while (from < line.end()) {
            if (day() || participants() || point() || take(BACKERS) || recipients()) {
                continue;
            }
            cut(next().orElse(line.end()));
        }
    }

    private boolean take(Pattern pattern) {
        Matcher here = at(pattern, from);
        if (!here.lookingAt()) {
            return false;
        }
        cut(here.end());
        return true;
    }

    private boolean point() {
        Matcher point = at(POINT, from);
        if (!point.lookingAt() || at(TURN, from).lookingAt() || !NominalWords.is(point.group())) {
            return false;
        }
        cut(point.end());
        return true;
    }

    /** The day of an entry, at the head of the text or behind the stop of the day before. */
    private boolean day() {
        Matcher day = at(DAY, from);
        if (!diary || !day.lookingAt() || MonthNames.full(day.group("month")) == 0) {
            return false;
        }
        cut(day.end());
        return true;
    }

    private boolean participants() {
        int end = LineNames.end(text, new Span(from, line.end()));
        if (end > from) {
            cut(end);
        }
        return end > from;
    }

    private boolean recipients() {
        if (!at(COPIES, from).lookingAt()) {
            return false;
        }
        Matcher recipient = RECIPIENT.matcher(text).region(from, line.end());
        while (recipient.find()) {
            cut(recipient.start());
        }
        cut(line.end());
        return true;
    }

    /** The end of the first sentence behind which a turn, a point, a list or the copies begin. */
    private Optional<Integer> next() {
        Matcher stop = STOP.matcher(text).region(from, line.end());
        stop.useTransparentBounds(true);
        while (stop.find()) {
            int after = Blank.strip(text, new Span(stop.end(), line.end())).start();
            if (!isInside(stop.end()) && begins(after)) {
                return Optional.of(stop.end());
            }
        }
        return Optional.empty();
    }

    private boolean begins(int at) {
        Matcher point = at(POINT, at);
        Matcher day = at(DAY, at);
        return at(TURN, at).lookingAt()
                || diary && day.lookingAt() && MonthNames.full(day.group("month")) > 0
                || LineNames.begin(text, new Span(at, line.end()))
                || at(COPIES, at).lookingAt()
                || point.lookingAt()
                        && SectionRule.isTopic(
                                TitleWords.MARK.matcher(point.group()).replaceFirst(""));
    }

    private boolean isInside(int at) {
        return pairs.stream()
                .anyMatch(p -> p.span().start() < at && at < p.span().end());
    }

    private Matcher at(Pattern pattern, int start) {
        return pattern.matcher(text)
                .region(Math.min(start, line.end()), line.end())
                .useTransparentBounds(true);
    }

    private void cut(int end) {
        Span piece = Blank.strip(text, new Span(from, end));
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        from = Blank.strip(text, new Span(end, line.end())).start();
        if (end >= line.end()) {
            from = line.end();
        }
    }
}
