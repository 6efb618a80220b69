package org.opis.validate.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opis.validate.finding.Nearest;
import org.opis.validate.finding.OneLine;

/** What a value should have been, from Jing's sentence: its parts are right, their order is not fixed. */
final class ValueMessages {
    private static final String EQUAL = "must be equal to ";
    private static final Pattern PARTS = Pattern.compile("(?:, | or )(?=must )");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final Pattern REGULAR =
            Pattern.compile("must be a string matching the regular expression [\"'](.*)[\"']", Pattern.DOTALL);
    /** The patterns of TEI's datatypes, in words (TEI P5 1.4.2). */
    private static final Map<String, String> DATATYPES = Map.of(
            "[^\\p{C}\\p{Z}]+", "one word without white space",
            "(\\-?[\\d]+/\\-?[\\d]+)", "a fraction such as 1/2",
            "\\S+", "text without white space");

    private static final int PART = 120;
    private static final int SHOWN = 3;

    private ValueMessages() {}

    /** A clause to put behind "is not valid"; empty where the schema says nothing. */
    static String expected(String error, String value) {
        int start = error.indexOf("must ", error.indexOf(" invalid"));
        if (start < 0) {
            return "";
        }
        TreeSet<String> values = new TreeSet<>();
        TreeSet<String> meant = new TreeSet<>();
        TreeSet<String> forms = new TreeSet<>();
        for (String part : PARTS.split(error.substring(start))) {
            if (part.startsWith(EQUAL)) {
                values.add(values(part, value));
                Nearest.meant(value, quoted(part)).ifPresent(meant::add);
            } else {
                forms.add(form(part));
            }
        }
        List<String> parts = new ArrayList<>(values);
        parts.addAll(forms);
        String shown = parts.stream().limit(SHOWN).collect(Collectors.joining(", or "));
        int more = parts.size() - SHOWN;
        return "; it must be " + shown + others(more)
                + Nearest.meant(value, meant)
                        .map(m -> "; did you mean \"" + m + "\"?")
                        .orElse("");
    }

    private static String others(int more) {
        return more <= 0 ? "" : more == 1 ? ", or of one other form" : ", or of " + more + " other forms";
    }

    /** The values that Jing's sentence lists; none where it names a datatype. */
    static List<String> listed(String error) {
        int start = error.indexOf(EQUAL, Math.max(0, error.indexOf(" invalid")));
        return start < 0 ? List.of() : quoted(error.substring(start));
    }

    private static List<String> quoted(String part) {
        List<String> values = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(part);
        while (quoted.find()) {
            values.add(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
        }
        return values;
    }

    private static String values(String part, String value) {
        List<String> values = quoted(part);
        String list = Nearest.list(value, values, "\"%\"");
        return (values.size() == 1 ? "" : "one of ") + list;
    }

    private static String form(String part) {
        Matcher regular = REGULAR.matcher(part);
        Optional<String> known =
                regular.matches() ? Optional.ofNullable(DATATYPES.get(regular.group(1))) : Optional.empty();
        return known.orElseGet(() -> cut(OneLine.of(part.replaceFirst("^must be ", ""))));
    }

    private static String cut(String part) {
        return part.length() <= PART ? part : part.substring(0, part.offsetByCodePoints(0, PART - 1)) + "…";
    }
}
