package org.opis.recognise.opening;

import java.util.regex.Pattern;

/** Whether a number is that of the paper which this one answers or belongs to, not its own. */
final class OtherPaper {
    /** The words before the number, to its sign or the word for the paper. */
    private static final Pattern LEAD =
            Pattern.compile("(?i:.*\\b(?:in (?:reply|answer|response) to|(?:with )?reference(?: is made)? to"
                    + "|referring to|further to|pursuant to|in continuation of|in addition to|supplement(?:ary)? to|addendum to"
                    + "|enclosure (?:to|in)|annex to|attachment to|answer to|reply to|re(?::|) your|your|yours|to (?:item|letter|note|telegram))"
                    + "(?:[ \\u00a0](?:your|our|the|my|his|their))?(?:[ \\u00a0]\\p{L}{2,14}){0,2}[ \\u00a0]?)");
    /** In characters: the lead stands right before the number. */
    private static final int REACH = 60;

    private OtherPaper() {}

    /** Whether the words of the line before {@code number} say so; nothing before {@code from} is asked. */
    static boolean isNamed(String text, int from, int number) {
        int line = Math.max(from, text.lastIndexOf('\n', number - 1) + 1);
        int start = Math.max(line, number - REACH);
        return start < number && LEAD.matcher(text.substring(start, number)).matches();
    }
}
