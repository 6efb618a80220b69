package org.opis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dump of a guideline page and one block of what is said of it. */
public record PageExample(String page, String dump, String kind, String said) {
    private static final Pattern BLOCK = Pattern.compile("```(dump|tei|not|diagnostics)\n(.*?)```", Pattern.DOTALL);

    /** The examples of {@code tei/guidelines/PAGE.md}, in order. */
    public static List<PageExample> of(String page) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("tei/guidelines", page + ".md")));
        List<PageExample> examples = new ArrayList<>();
        String dump = "";
        while (block.find()) {
            if (block.group(1).equals("dump")) {
                dump = block.group(2);
            } else {
                examples.add(new PageExample(
                        page, dump, block.group(1), block.group(2).strip()));
            }
        }
        return examples;
    }
}
