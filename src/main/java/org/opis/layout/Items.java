package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes lines one by one by a list of optional items in order. */
final class Items {
    private final List<PageItem> items;
    private int next;
    private int taken;
    private String last = "";

    Items(List<PageItem> items) {
        this.items = items;
    }

    /** The items of the first of {@code lines}, up to the first line that none takes. */
    static List<PageItem> front(List<PageItem> items, List<PageLine> lines) {
        Items cursor = new Items(items);
        List<PageItem> found = new ArrayList<>();
        for (PageLine line : lines) {
            Optional<PageItem> item = cursor.take(line);
            if (item.isEmpty()) {
                break;
            }
            found.add(item.get());
        }
        return found;
    }

    /** The items of all {@code lines}; what none takes is chrome. */
    static List<PageItem> all(List<PageItem> items, List<PageLine> lines) {
        Items cursor = new Items(items);
        return lines.stream().map(l -> cursor.take(l).orElse(PageItem.CHROME)).toList();
    }

    private Optional<PageItem> take(PageLine line) {
        for (int rank = 0; rank <= 2; rank++) {
            for (int i = next; i < items.size(); i++) {
                if (items.get(i).test().rank() == rank && fits(i, line)) {
                    return Optional.of(advance(i));
                }
            }
        }
        return Optional.empty();
    }

    private boolean fits(int i, PageLine line) {
        PageItem item = items.get(i);
        boolean placed = item.after().isEmpty()
                || item.after().contains(last)
                || i == next && taken > 0 && last.equals(item.id());
        return placed && item.test().passes(line);
    }

    private PageItem advance(int i) {
        PageItem item = items.get(i);
        taken = i == next ? taken + 1 : 1;
        next = i;
        last = item.id();
        if (taken >= item.max()) {
            next = i + 1;
            taken = 0;
        }
        return item;
    }
}
