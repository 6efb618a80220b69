package org.opis.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.text.Span;

/** Title lines, subject lines and the period line of a journal; a title whose first line the dump lost. */
final class HeadingRule implements BlockRule {
    private static final Pattern SUBJECT =
            Pattern.compile("(?:Subject|Re|Topic|Question)\\s?(?::|of\\b).*", Pattern.DOTALL);
    private static final Pattern PERIOD =
            Pattern.compile("(?:(?i:for the period|from|for)\\s.{0,20})?\\d{1,2}\\s(?:\\[\\w+] )?(?:\\p{Lu}\\p{Ll}+ )?"
                    + "(?:through|to|-|–|until)\\s\\d{1,2}\\s\\p{Lu}\\p{Ll}+\\s\\d{4}\\.?");
    private static final Pattern FOR_PERIOD = Pattern.compile("(?i:for the period|for the time|from)\\s.*\\d{4}\\.?");
    private static final Pattern TITLE_WORD = Pattern.compile(
            "(?:the |THE )?(?:journal|diary|report|memorandum|note|record|minutes|protocol|information|telegram|"
                    + "ciphered telegram|ciphergram|letter|transcript|stenogram|stenography|working notes|summary|resolution"
                    + "|decree|from the diary|from the journal|draft)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FRAGMENT = Pattern.compile("of (?:the )?(?:\\p{Lu}|Cde\\.).*", Pattern.DOTALL);

    @Override
    public Code code() {
        return Code.B301;
    }

    @Override
    public Optional<Placed> read(At at) {
        if (SUBJECT.matcher(at.text()).matches()
                && at.phase() != Phase.RUNNING
                && at.text().length() < 400) {
            return Optional.of(placed(at, true, at.i() + 1));
        }
        if (at.phase() != Phase.OPENING || !isTitle(at)) {
            return Optional.empty();
        }
        int next = at.i() + 1;
        while (at.has(next) && continues(at.at(next))) {
            next++;
        }
        return Optional.of(placed(at, false, next));
    }

    private Placed placed(At at, boolean subject, int next) {
        Span span = at.rows().span(at.i(), next - 1);
        boolean lost = !subject
                && at.row().blankBefore() > 1
                && FRAGMENT.matcher(at.text()).matches();
        Block block = new Block.Heading(span, subject, lost, subject ? labelled(at) : at.read(span, Scope.HEADING));
        return new Placed(code(), Place.HEAD, block, next);
    }

    /** "Subject:" is a label where a colon ends it. */
    private static List<Inline> labelled(At at) {
        int colon = at.text().indexOf(':');
        if (colon < 0 || colon > 12) {
            return at.read(Scope.HEADING);
        }
        Span label = new Span(at.span().start(), at.span().start() + colon + 1);
        return Labelled.content(label, at.read(new Span(label.end(), at.span().end()), Scope.HEADING));
    }

    private static boolean isTitle(At at) {
        String text = at.text();
        if (text.length() > 300 || text.startsWith("[") || DatelineRule.isDateOnly(at)) {
            return false;
        }
        return isPeriod(text)
                || FRAGMENT.matcher(text).matches() && !Prose.endsSentence(text)
                || repeatsTitle(text, at.context().title())
                || TITLE_WORD.matcher(plain(text)).matches() && text.length() < 160 && !Prose.endsSentence(text);
    }

    /** Lines that go on with a title: its period, its second half, a subtitle in parentheses. */
    private static boolean continues(At at) {
        String text = at.text();
        if (text.length() > 300 || text.startsWith("[") || at.row().blankBefore() > 1) {
            return false;
        }
        return isPeriod(text)
                || FRAGMENT.matcher(text).matches() && !Prose.endsSentence(text)
                || text.matches("(?:in|on|with|between|to) .{3,200}") && !Prose.is(text)
                || text.matches("\\([^()\\n]{3,80}\\)")
                || repeatsTitle(text, at.context().title());
    }

    private static boolean isPeriod(String text) {
        return text.length() < 120
                && (PERIOD.matcher(text).matches() || FOR_PERIOD.matcher(text).matches());
    }

    /** Whether the line says what the record's title says, in whatever case. */
    private static boolean repeatsTitle(String line, String title) {
        String one = letters(line);
        return one.length() > 11 && letters(title).contains(one);
    }

    private static String letters(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The line without letter-spacing. */
    private static String plain(String text) {
        return LetterspacedRule.isRun(text) ? LetterspacedRule.text(text).orElse(text) : text;
    }
}
