package org.opis.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import org.opis.text.XmlCharacters;

/** The change of an XML file as {@code patch} reads it. */
final class Diff {
    private static final int CONTEXT = 3;
    private static final String NO_END = "\n\\ No newline at end of file";

    private Diff() {}

    static String unified(String label, byte[] before, byte[] after) {
        List<String> old = lines(XmlCharacters.of(before).text());
        List<String> made = lines(XmlCharacters.of(after).text());
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(label, label, old, DiffUtils.diff(old, made), CONTEXT);
        return String.join("\n", diff) + "\n";
    }

    /** Without line feeds; a carriage return stays. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + NO_END);
        }
        return lines;
    }
}
