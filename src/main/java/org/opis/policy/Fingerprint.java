package org.opis.policy;

import java.nio.charset.StandardCharsets;
import org.opis.text.Digest;
import org.opis.text.Places;
import org.opis.text.Span;

/**
 * What a finding is known by when its line has moved: its code, what it is about and the line around that, all without
 * white space. Neither the line's number nor the message is in it.
 */
public final class Fingerprint {
    /** Characters of the line before and behind the place. */
    private static final int AROUND = 80;

    private static final int LENGTH = 20;

    private Fingerprint() {}

    /** Twenty hexadecimal digits. */
    public static String of(String code, String text, Places places, Span span) {
        Span line = places.lineSpan(places.line(span.start()));
        int start = Math.min(span.start(), line.end());
        int end = Math.max(start, Math.min(span.end(), line.end()));
        String before = bare(text.substring(Math.max(line.start(), start - AROUND), start));
        String found = bare(text.substring(start, Math.min(end, start + 2 * AROUND)));
        String after = bare(text.substring(end, Math.min(line.end(), end + AROUND)));
        String whole = code + '\n' + before + '\n' + found + '\n' + after;
        return Digest.sha256(whole.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    private static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(out::appendCodePoint);
        return out.toString();
    }
}
