package org.opis.revision;

import java.util.ArrayList;
import java.util.List;

/** Changes of one kind. */
final class ChangeCount {
    private static final int EXAMPLES = 3;

    private final List<String> examples = new ArrayList<>();
    private int count;

    void add(String example) {
        count++;
        if (examples.size() < EXAMPLES) {
            examples.add(example);
        }
    }

    String lines(String about) {
        StringBuilder lines = new StringBuilder("%5d  %s\n".formatted(count, about));
        examples.forEach(example -> lines.append("         ").append(example).append('\n'));
        return lines.toString();
    }
}
