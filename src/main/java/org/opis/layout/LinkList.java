package org.opis.layout;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The list of links at the head of a page: bullets with a few words each, one below the other. */
final class LinkList {
    /** Lines above it: the name of the site. */
    private static final int HEAD = 4;
    /** So many make a list. */
    private static final int FEWEST = 3;

    private LinkList() {}

    /** The places of the links in {@code lines}. */
    static Set<Integer> of(List<PageLine> lines) {
        int first = 0;
        while (first < Math.min(HEAD, lines.size())
                && !FrameShapes.isLink(lines.get(first).text())) {
            first++;
        }
        Set<Integer> found = new TreeSet<>();
        for (int i = first; i < lines.size() && FrameShapes.isLink(lines.get(i).text()); i++) {
            found.add(i);
        }
        return found.size() < FEWEST ? Set.of() : found;
    }
}
