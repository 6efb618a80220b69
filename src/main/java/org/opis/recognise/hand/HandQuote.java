package org.opis.recognise.hand;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.WordClass;
import org.opis.recognise.Passage;
import org.opis.recognise.remark.RemarkWords;
import org.opis.text.Span;

/** "Mr. Hale noted in the margin: ‘Who?’": words by hand that a note quotes. */
final class HandQuote {
    private static final Pattern QUOTED = Pattern.compile(
            ":\\s(?:“([^“”]{1,400})”|‘([^‘]{1,400}?)’(?!\\p{L})|\"([^\"]{1,400})\"|'([^\\n]{1,400}?)'(?!\\p{L}))");
    /** "In the margin: Who?": the note is no more than that. */
    private static final Pattern LABELLED =
            Pattern.compile("([^:\\n“‘\"]{8,60}:(?:/[^:\\n]{4,40}:)?)\\s(?=[^\\s“‘\"'])");

    /** "“Who?” – G. H., in red ink": the words first. */
    private static final Pattern LED =
            Pattern.compile("“([^“”]{1,200})”\\s[–—-] ([^\\n“]{3,60}?)(?:\\.(?=\\s|$)|\\n|$)");

    private static final Pattern SENTENCE = Pattern.compile("[.;)”’]\\s");
    private static final String MARGIN = "margin";
    /** How far back it is said who wrote. */
    private static final int CLAUSE = 160;

    private HandQuote() {}

    /** Each quotation by hand, and the words that say so. */
    static void find(Passage passage, BiConsumer<Span, String> out) {
        String text = passage.text();
        int start = passage.span().start();
        int end = passage.span().end();
        Matcher led = LED.matcher(text).region(start, end);
        Matcher labelled = LABELLED.matcher(text).region(start, end);
        if (led.lookingAt() && isHand(led.group(2))) {
            out.accept(new Span(led.start(1), led.end(1)), led.group(2));
            return;
        }
        if (labelled.lookingAt() && isLabel(labelled.group(1))) {
            out.accept(new Span(labelled.end(), end), labelled.group(1));
            return;
        }
        Matcher quoted = QUOTED.matcher(text).useTransparentBounds(true);
        for (int at = text.indexOf(':', start); at >= 0 && at < end; at = text.indexOf(':', at + 1)) {
            String clause = clause(text.substring(Math.max(start, at - CLAUSE), at));
            if (quoted.region(at, end).lookingAt() && isHand(clause)) {
                for (int group = 1; group <= quoted.groupCount(); group++) {
                    if (quoted.start(group) >= 0) {
                        out.accept(new Span(quoted.start(group), quoted.end(group)), clause);
                    }
                }
                at = quoted.end() - 1;
            }
        }
    }

    private static String clause(String before) {
        Matcher stop = SENTENCE.matcher(before);
        int from = 0;
        while (stop.find()) {
            boolean initial = stop.start() > 0
                    && stop.group().charAt(0) == '.'
                    && (stop.start() < 2 || !Character.isLowerCase(before.charAt(stop.start() - 1)));
            from = initial ? from : stop.end();
        }
        return before.substring(from);
    }

    private static boolean isHand(String clause) {
        RemarkWords words = RemarkWords.of(clause);
        return words.hasStrong(WordClass.HAND)
                || HandLabel.namesHand(clause)
                || words.terms().stream()
                        .anyMatch(t -> t.is(WordClass.WHERE) && t.words().contains(MARGIN)
                                || t.is(WordClass.NOTE) && t.words().contains(MARGIN));
    }

    /** It says of a hand and of nothing else that was done. */
    private static boolean isLabel(String label) {
        RemarkWords words = RemarkWords.of(label);
        return isHand(label)
                && (words.first().isStrong(WordClass.HAND)
                        || words.first().isStrong(WordClass.WHERE)
                        || words.first().is(WordClass.NOTE));
    }
}
