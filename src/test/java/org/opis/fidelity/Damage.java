package org.opis.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;

/** Ways in which a text is damaged while it is marked up; each changes one place of a file that is right. */
enum Damage {
    WORD_DROPPED(Code.F701, "(?<=[a-z] )([a-z]{5,}) (?=[a-z]{3})", m -> ""),
    SPELLING_MODERNISED(Code.F704, "\\b([a-z]{3,}?(?:our|ll|ie|ou|ea)[a-z]{2,})\\b", m -> modern(m.group(1))),
    QUOTES_STRAIGHTENED(Code.F706, "([\u201c\u201d])", m -> "\""),
    PARAGRAPH_MOVED(Code.F708, "", m -> ""),
    SENTENCE_DOUBLED(
            Code.F709,
            "(?<=\\. )([A-Z][^.<>&\\[\\]\n\"\u201c\u201d]{30,160}\\.)(?= [A-Z])",
            m -> m.group() + " " + m.group()),
    NUMBER_CHANGED(Code.F705, "(?<= )(\\d{2,4})(?= [a-z])", m -> changed(m.group(1))),
    LINE_JOINED(Code.F712, "(?<![\\w'-])([a-z]{2,})\n(?=[a-z]{3})", m -> m.group(1)),
    BRACKET_RESOLVED(Code.F710, "", m -> ""),
    NAME_COMPLETED(Code.F711, "(?<=[ >])([B-HJ-U])\\.(?= (?:[A-Z]\\. )?[A-Z][a-z]{3})", m -> m.group(1) + "ordimir"),
    FOOTNOTE_MOVED(Code.F708, "", m -> "");

    /** What tells it. */
    final Code code;

    private final Pattern where;
    private final Function<MatchResult, String> what;

    Damage(Code code, String where, Function<MatchResult, String> what) {
        this.code = code;
        this.where = Pattern.compile(where);
        this.what = what;
    }

    /** A file that was damaged, and the offset in the dump of what was. */
    record Damaged(String tei, int place) {}

    /** Damages a file at a place whose surroundings its dump has once; empty where there is none of the kind. */
    Optional<Damaged> of(String dump, String tei, Random random) {
        if (this == PARAGRAPH_MOVED) {
            return moved(dump, tei, random, "<p xml:id=\"[^\"]*\">[^<]{80,}</p>\n", "<p ");
        } else if (this == FOOTNOTE_MOVED) {
            return moved(
                    dump,
                    tei,
                    random,
                    "<note [^>]*place=\"(?:foot|end)\"[^>]*>(?:(?!</?note\\b).){20,}</note>\n?",
                    "<p ");
        } else if (this == BRACKET_RESOLVED) {
            return resolved(dump, tei, random);
        }
        List<Damaged> all = new ArrayList<>();
        Matcher found = where.matcher(tei);
        found.region(tei.indexOf("<body"), tei.indexOf("</body>"));
        found.useTransparentBounds(true);
        while (found.find()) {
            String around = around(tei, found.start(), found.end());
            int place = dump.indexOf(around);
            if (!around.isEmpty() && place >= 0 && dump.indexOf(around, place + 1) < 0) {
                String after = tei.substring(0, found.start())
                        + what.apply(found.toMatchResult())
                        + tei.substring(found.end());
                all.add(new Damaged(after, place + around.indexOf(found.group())));
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    /** The text around a place up to the next tag, some characters to each side; empty where it says the place twice. */
    private static String around(String tei, int start, int end) {
        int from = start;
        while (start - from < 12 && "<>&".indexOf(tei.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to - end < 12 && "<>&".indexOf(tei.charAt(to)) < 0) {
            to++;
        }
        String around = tei.substring(from, to);
        String found = tei.substring(start, end);
        return around.indexOf(found) == start - from ? around : "";
    }

    private static Optional<Damaged> moved(String dump, String tei, Random random, String what, String before) {
        List<Damaged> all = new ArrayList<>();
        Matcher found = Pattern.compile(what).matcher(tei);
        while (found.find()) {
            String rest = tei.substring(0, found.start()) + tei.substring(found.end());
            String words = found.group().replaceAll("<[^>]*>", "").strip();
            int place = dump.indexOf(words);
            int there = rest.indexOf(before);
            // right beside its own place it would not have moved
            boolean far = there >= 0
                    && found.start() - there > 600 + 3 * found.group().length();
            if (place >= 0 && dump.indexOf(words, place + 1) < 0 && far && words.indexOf('&') < 0) {
                all.add(new Damaged(rest.substring(0, there) + found.group() + rest.substring(there), place));
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private static Optional<Damaged> resolved(String dump, String tei, Random random) {
        List<Damaged> all = new ArrayList<>();
        Matcher found =
                Pattern.compile("<supplied [^>]*>([^<&]{2,})</supplied>").matcher(tei);
        while (found.find()) {
            String words = "[" + found.group(1) + "]";
            int place = dump.indexOf(words);
            boolean single = place > 0 && dump.charAt(place - 1) != '[' && dump.indexOf(words, place + 1) < 0;
            if (single) {
                String after = tei.substring(0, found.start()) + found.group(1) + tei.substring(found.end());
                all.add(new Damaged(after, place));
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private static String modern(String word) {
        return word.replaceFirst("our", "or")
                .replaceFirst("ll", "l")
                .replaceFirst("ie", "y")
                .replaceFirst("ou", "u")
                .replaceFirst("ea", "e");
    }

    private static String changed(String number) {
        char last = number.charAt(number.length() - 1);
        return number.substring(0, number.length() - 1) + (last == '9' ? '1' : (char) (last + 1));
    }
}
