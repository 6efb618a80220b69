package org.opis.fidelity;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What words look like that have the mark of a note at their end or their beginning: "coup2". */
final class GluedMarks {
    private GluedMarks() {}

    /** Each such word and where it is to be cut; {@code b} are the tokens of the file. */
    static Map<String, int[]> of(TeiText tei, TextTokens b) {
        Map<String, int[]> cuts = new HashMap<>();
        String marks = "";
        int at = -1;
        for (Landmark mark : tei.landmarks()) {
            String n = mark.attribute("n");
            if (mark.name().equals("note") && mark.start() == mark.end() && n.matches("\\d+")) {
                marks = mark.at() == at ? marks + n : n;
                at = mark.at();
                int next = b.from(at);
                // white space before a mark is nothing
                String before = next > 0 && b.isWord(next - 1) ? b.raw(next - 1) : "";
                String after = next < b.size() && b.start(next) == at && b.isWord(next) ? b.raw(next) : "";
                cuts.put(before + marks + after, cuts(before.length(), marks.length(), after.length()));
            }
        }
        return cuts;
    }

    private static int[] cuts(int before, int marks, int after) {
        return IntStream.of(before, before + marks)
                .filter(cut -> cut > 0 && cut < before + marks + after)
                .toArray();
    }
}
