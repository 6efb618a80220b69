package org.opis.recognise.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of copies that one recipient gets: "1", "1-3", "4, 5", "2 and 4". */
final class CopyNumbers {
    private static final Pattern NUMBER = Pattern.compile("(?<between>\\D*)(?<digits>\\d{1,3})");
    /** What stands between the ends of a range. */
    private static final Pattern JOINT = Pattern.compile("[-–—]|\\b(?:to|through)\\b");

    private CopyNumbers() {}

    /** As an item is numbered: "4", "1-3", "2,4"; numbers that follow each other are a range. */
    static String of(String printed) {
        List<int[]> runs = new ArrayList<>();
        Matcher number = NUMBER.matcher(printed);
        while (number.find()) {
            int value = Integer.parseInt(number.group("digits"));
            int[] last = runs.isEmpty() ? new int[] {value, value} : runs.get(runs.size() - 1);
            boolean joined = !runs.isEmpty()
                    && (JOINT.matcher(number.group("between")).find() && value > last[1] || value == last[1] + 1);
            if (joined) {
                last[1] = value;
            } else {
                runs.add(new int[] {value, value});
            }
        }
        return String.join(",", runs.stream().map(CopyNumbers::run).toList());
    }

    private static String run(int[] run) {
        return run[0] == run[1] ? String.valueOf(run[0]) : run[0] + "-" + run[1];
    }
}
