package org.opis.recognise.name;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opis.lexicon.WordList;

/** What a paper holds that is kept and not sent: it has an author or those present, and nobody to whom it goes. */
public enum KeptPaper {
    /** what two or a few said, written down by one of them */
    TALK,
    /** what a body said or settled */
    BODY,
    /** what somebody reports or notes: a letter only where it goes to somebody */
    REPORT,
    /** anything else may be sent */
    NONE;

    private static final WordList KINDS = WordList.of("kept-paper");
    private static final Pattern KIND = either(KINDS);
    private static final Pattern SENT = either(WordList.of("letter-kind"));

    /** By the first kind of paper that the title or heading names. */
    public static KeptPaper of(String title) {
        Matcher kept = KIND.matcher(title);
        Matcher sent = SENT.matcher(title);
        if (!kept.find() || sent.find() && sent.start() < kept.start()) {
            return NONE;
        }
        return valueOf(KINDS.meaning(kept.group("kind")).toUpperCase(Locale.ROOT));
    }

    private static Pattern either(WordList list) {
        String longestFirst = list.terms().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(?<kind>" + longestFirst + ")s?\\b", Pattern.CASE_INSENSITIVE);
    }
}
