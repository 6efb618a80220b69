package org.opis.recognise.line;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opis.document.Facts;
import org.opis.layout.Keywords;

/** Secrecy and urgency markings: the words, and the category each belongs to. */
public final class Markings {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}]");
    private static final Pattern STOP = Pattern.compile("[.!]?");
    private static final Pattern UNSAID = Pattern.compile("[^\\p{L} ]");
    private static final Pattern ENDS = Pattern.compile("^\\[+|]+$");
    private static final Pattern JOINT =
            Pattern.compile("\\s?[—–/-]\\s?|[.!,;]\\s|\\s(?:and|&)\\s", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    /** Words to the category. */
    private final Map<String, Facts.Marking> categories = new HashMap<>();
    /** Words without their blanks, to the words: letter-spacing hides the blanks. */
    private final Map<String, String> joined = new LinkedHashMap<>();

    private final List<Keywords.Marking> all;
    private final ComposedMarking composed;
    private final Pattern any;
    private final Pattern beside;

    private Markings(Keywords keywords) {
        all = keywords.markings();
        Map<String, String> glosses = new HashMap<>();
        all.stream().filter(m -> !m.gloss().isEmpty()).forEach(m -> glosses.putIfAbsent(m.category(), m.gloss()));
        for (Keywords.Marking marking : all) {
            String gloss = glosses.getOrDefault(marking.category(), gloss(marking.category()));
            categories.putIfAbsent(words(marking.words()), new Facts.Marking("class." + marking.category(), gloss));
            joined.putIfAbsent(marking.words().replace(" ", ""), marking.words());
        }
        composed = new ComposedMarking(all);
        any = Pattern.compile(expression(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        beside = Pattern.compile(
                "(?:\\s+(?:" + any
                        + "|(?:copy|file|ref\\.?|reference)\\s(?:Nº|No\\.|#)\\s?\\d[\\d./-]{0,15})[.!]?){1,4}$",
                any.flags());
    }

    public static Markings of(Keywords keywords) {
        return keywords.made(Markings.class, Markings::new);
    }

    /** Any marking, on word borders; two that a dash or "and" joins are one. */
    public Pattern any() {
        return any;
    }

    /** What stands at the end of a line that a title shares with a column of markings. */
    public Pattern beside() {
        return beside;
    }

    /** Words without their blanks, to the words, in small letters. */
    public Map<String, String> joined() {
        return joined;
    }

    /** Whether the last line of {@code text} is a marking and nothing else. */
    public boolean isAll(String text) {
        String line = text.substring(text.lastIndexOf('\n') + 1).strip();
        return line.length() < LONGEST && !line.isEmpty() && (!all(line).isEmpty() || isRow(line));
    }

    /** "IMMEDIATE TOP SECRET", "secret    priority": one marking behind the other, and nothing between. */
    private boolean isRow(String line) {
        Matcher one = any.matcher(line);
        int end = 0;
        while (one.find()) {
            if (!line.substring(end, one.start()).isBlank()) {
                return false;
            }
            end = one.end();
        }
        return end > 0 && STOP.matcher(line.substring(end)).matches();
    }

    /** Whether a line set wide is a marking, with nothing beside it. */
    public boolean isSpaced(String line) {
        return joined.containsKey(OTHER.matcher(line).replaceAll("").toLowerCase(Locale.ROOT));
    }

    public boolean isIn(String text) {
        return any.matcher(text).find();
    }

    /** Whether what {@code any} matched is a common word that here is none, {@code line} being all of its line. */
    public boolean isWord(String matched, String line) {
        String bare = ENDS.matcher(matched).replaceAll("");
        return all.stream().anyMatch(m -> m.alone() && m.words().equalsIgnoreCase(bare))
                && !isLine(matched, line)
                && !isAll(line);
    }

    /** Whether the word is all of the line, in capitals or with one. */
    private static boolean isLine(String word, String line) {
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT);
        boolean cased = word.equals(word.toUpperCase(Locale.ROOT))
                || word.equals(capital + word.substring(1).toLowerCase(Locale.ROOT));
        return cased && (line.equals(word) || line.equals(word + ".") || line.equals(word + "!"));
    }

    /** The category of a marking as printed; points, marks and blanks around it don't count. */
    private Optional<Facts.Marking> category(String printed) {
        String words = words(printed);
        return Optional.ofNullable(categories.get(words))
                .or(() -> composed.is(words) ? Optional.of(coined(words)) : Optional.empty());
    }

    private static String words(String printed) {
        return UNSAID.matcher(printed.replace('\u00a0', ' '))
                .replaceAll("")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The categories of a marking as printed, two where it joins two; empty where a part of it is none. */
    public List<Facts.Marking> all(String printed) {
        Optional<Facts.Marking> whole = category(printed);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Optional<Facts.Marking>> parts =
                JOINT.splitAsStream(printed).map(this::category).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? parts.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    /** The category of words that no list has, named after them. */
    public static Facts.Marking coined(String printed) {
        String words = printed.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String category = words.replaceAll("^-|-$", "");
        return new Facts.Marking("class." + category, gloss(category));
    }

    /** "no-copying": "No copying". */
    private static String gloss(String category) {
        return category.substring(0, 1).toUpperCase(Locale.ROOT)
                + category.substring(1).replace('-', ' ');
    }

    private String expression() {
        String one = "(?:" + composed.expression() + "|" + words("[ \\u00a0]", "") + ")";
        // the translator restored the first words, or all of it, in brackets
        String several = words("\\]{1,2}[ \\u00a0]", "\\[{1,2}");
        String restored = "\\[{2}" + one + "\\]{2}|\\[" + one + "\\]|(?:" + several + ")";
        return "(?<![\\p{L}-])(?:" + restored + "|" + one + "(?:(?:\\s?[—–/-]\\s?" + one
                + "){1,3}|!\\s(?=(?:only|for|not)\\s)" + one + "|[.,;]\\s" + one + "|\\s(?:and|&)\\s" + one
                + ")?)(?![\\p{L}-])";
    }

    /** The words of every marking, of those with several where {@code opener} restores the first. */
    private String words(String blank, String opener) {
        return all.stream()
                .map(Keywords.Marking::words)
                .filter(w -> opener.isEmpty() || w.indexOf(' ') > 0)
                .map(w -> opener
                        + quoted(w)
                                .replaceFirst(" ", Matcher.quoteReplacement(blank))
                                .replace(" ", "[ \\u00a0]"))
                .collect(Collectors.joining("|"));
    }

    private static String quoted(String words) {
        return words.replaceAll("([^\\p{L}\\p{N} ])", "\\\\$1");
    }
}
