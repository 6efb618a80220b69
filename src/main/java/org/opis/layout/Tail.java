package org.opis.layout;

import java.util.List;

/**
 * The metadata below the body.
 *
 * @param anchor the label that every such block has; the labels that may stand above it are listed before it
 * @param items labels and values in order
 */
record Tail(String anchor, List<PageItem> items) {
    // between two labels above the anchor: a list of links, never a paragraph
    private static final int LONGEST_LINK = 300;
    private static final int MOST_LINKS = 60;

    Tail {
        items = List.copyOf(items);
    }

    /** Where the block begins in {@code lines}; their number if there is none. */
    int start(List<PageLine> lines) {
        List<LineTest> labels = labels();
        int anchored = anchored(lines);
        int start = anchored;
        int links = 0;
        for (int i = anchored - 1; i >= 0 && links <= MOST_LINKS; i--) {
            PageLine line = lines.get(i);
            if (labels.stream().anyMatch(l -> l.passes(line))) {
                start = i;
                links = 0;
            } else if (line.ink().length() > LONGEST_LINK) {
                break;
            } else {
                links++;
            }
        }
        return start;
    }

    private int anchored(List<PageLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).ink().length() == anchor.length() && lines.get(i).startsWith(anchor)) {
                return i;
            }
        }
        return lines.size();
    }

    private List<LineTest> labels() {
        return items.stream()
                .map(PageItem::test)
                .takeWhile(t -> !t.words().equals(anchor))
                .filter(t -> t.kind() == LineTest.Kind.TEXT)
                .toList();
    }
}
