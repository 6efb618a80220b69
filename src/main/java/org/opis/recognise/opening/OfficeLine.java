package org.opis.recognise.opening;

import java.util.regex.Pattern;

/** "SOVIET EMBASSY IN THE DPRK": whether a line is the name of an office. */
public final class OfficeLine {
    private static final Pattern OFFICE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*\\s|of\\s|the\\s|for\\s){0,6}(?:Embassy|EMBASSY|Legation|LEGATION|Ministry|MINISTRY|Mission"
                    + "|MISSION|Consulate|CONSULATE|Department|DEPARTMENT|Committee|COMMITTEE)(?:\\s.{0,60}[^.,:;!?])?");

    private OfficeLine() {}

    public static boolean is(String line) {
        return line.length() <= 110 && OFFICE.matcher(line).matches();
    }
}
