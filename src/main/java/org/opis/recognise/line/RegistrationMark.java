package org.opis.recognise.line;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** "DAO/0217/68", "792.5 MAP/6–1451", "0114/Szig. titk./1967": the mark of a register, by its shape alone. */
public final class RegistrationMark {
    private static final int LONGEST = 40;
    private static final Pattern WHOLE = Pattern.compile(
            "(?!.*\\b[Nn][oº°]\\b|\\p{Lu}{5,}\\s)(?=[\\p{Lu}\\d])(?=.*\\d)[\\p{L}\\d./–()"
                    + " -]*(?:\\d[/–-]\\p{L}?|\\p{L}\\.?[/–-]\\d|\\p{Lu}\\.?\\s?\\(\\d{2}\\)\\s?\\d)[\\p{L}\\d./–() -]*");
    /** A group of figures or of a few letters; letters with a point shorten a word. */
    private static final Pattern GROUP = Pattern.compile(
            "\\(?(?:\\d{1,7}\\p{L}{0,3}|\\p{L}{1,4}\\d{1,6}\\p{L}{0,2}|\\d{4,7}\\p{Lu}\\d{6,14}|\\p{Lu}{1,6}|\\p{L}{1,3}|\\p{L}{1,6}\\.)\\)?");

    private static final Pattern BORDER =
            Pattern.compile("[/–-]|(?<=\\.)\\s?(?=\\p{L})|\\s|(?<=\\d)\\.(?=\\d)|(?<=\\))(?=\\d)|(?<=\\p{L})(?=\\()");
    /** A day, a fraction or a page of pages looks like this, and so does a telephone number. */
    private static final Pattern SHORT =
            Pattern.compile("\\d{1,2}[/–.-]\\d{1,2}(?:[/–.-]\\d{2,4})?|\\d{1,3}[/–-]\\d{3}[/–-]\\d{4}"
                    + "|(?:1[89]|20)\\d\\d[/–-](?:1[89]|20)?\\d\\d");

    /** Figures behind a label, letters before them and strokes within. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.]{0,9} ?){0,2}[\\p{L}/-]{0,6}\\d[\\p{L}\\d/.-]{0,20}");

    private static final int MOST = 8;
    private static final int WORDS = 4;

    private RegistrationMark() {}

    /** Whether what stands behind the label of a number is one. */
    public static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches() || is(value);
    }

    /** Whether the line is such a mark: groups that strokes or hyphens join, one of them figures. */
    public static boolean is(String mark) {
        String line = mark.endsWith(".") ? mark.substring(0, mark.length() - 1) : mark;
        if (line.length() > LONGEST
                || !WHOLE.matcher(line).matches()
                || SHORT.matcher(line).matches()
                || line.split("\\s").length > WORDS) {
            return false;
        }
        List<String> groups = Arrays.stream(BORDER.split(line))
                .filter(group -> !group.isEmpty())
                .toList();
        return groups.size() > 1
                && groups.size() <= MOST
                && groups.stream().allMatch(group -> GROUP.matcher(group).matches())
                && line.chars().filter(Character::isDigit).count() > 2;
    }
}
