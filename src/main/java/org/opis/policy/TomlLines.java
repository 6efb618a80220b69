package org.opis.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On which line of a TOML file a key stands; Jackson forgets it. A key that is written in another way has none. */
final class TomlLines {
    private static final Pattern TABLE = Pattern.compile("\\s*\\[(\\[?)\\s*([^\\]]+?)\\s*\\]\\]?\\s*(?:#.*)?");
    private static final Pattern KEY = Pattern.compile("\\s*([^=#\\[]+?)\\s*=.*");

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    TomlLines(String text) {
        String table = "";
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            Matcher head = TABLE.matcher(line);
            Matcher key = KEY.matcher(line);
            if (head.matches()) {
                table = bare(head.group(2)) + (head.group(1).isEmpty() ? "" : "[" + count(head.group(2)) + "]");
                lines.putIfAbsent(table, number);
                table = table + ".";
            } else if (key.matches()) {
                lines.putIfAbsent(table + bare(key.group(1)), number);
            }
        }
    }

    /** The line of {@code path}, such as {@code ignore[1].code}, or of what holds it; 1 where it was not found. */
    int of(String path) {
        int dot = path.lastIndexOf('.');
        return lines.getOrDefault(path, dot < 0 ? 1 : lines.getOrDefault(path.substring(0, dot), 1));
    }

    private int count(String table) {
        return counts.merge(bare(table), 1, Integer::sum) - 1;
    }

    private static String bare(String key) {
        return key.replaceAll("[\"']", "");
    }
}
