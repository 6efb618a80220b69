package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes lines one by one by a list of optional items in order. */
final class Items {
    private static final Pattern RUNS_ON =
            Pattern.compile(".*[ \\u00a0](?:by|the|of|to|from|with|for|and|in|on|at|between|a|an)");

    private final List<PageItem> items;
    private int next;
    private int taken;
    private String last = "";
    private PageItem before = PageItem.UNPLACED;
    private Optional<PageLine> above = Optional.empty();

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
        return lines.stream().map(l -> cursor.take(l).orElse(PageItem.UNPLACED)).toList();
    }

    private Optional<PageItem> take(PageLine line) {
        Optional<PageItem> taken = runsOn(line) ? Optional.of(before) : fitting(line);
        if (taken.isEmpty() && FieldForm.isRow(line.text()) && labelled("related")) {
            taken = Optional.of(PageItem.RELATED);
        }
        taken = taken.or(() -> misformed(line));
        before = taken.orElse(PageItem.UNPLACED);
        above = Optional.of(line);
        return taken;
    }

    /** Whether the title above ends in a word that no title ends in: the line goes on with it. */
    private boolean runsOn(PageLine line) {
        return before.field().equals("title")
                && before.role() == PageItem.Role.FIELD
                && above.filter(line::follows).isPresent()
                && RUNS_ON.matcher(above.get().text()).matches();
    }

    private boolean labelled(String field) {
        return items.stream().anyMatch(item -> item.field().equals(field));
    }

    /** A value that stands where a field is, and hasn't the form of one. */
    private Optional<PageItem> misformed(PageLine line) {
        for (int i = next; i < items.size(); i++) {
            PageItem item = items.get(i);
            boolean expected =
                    item.role() == PageItem.Role.FIELD && !item.after().isEmpty();
            if (expected && placed(i) && item.test().passes(line)) {
                return Optional.of(items.get(i).misformed());
            }
        }
        return Optional.empty();
    }

    private Optional<PageItem> fitting(PageLine line) {
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
        return placed(i) && item.test().passes(line) && hasForm(item, line);
    }

    /** A test of the line's own words says enough. */
    private static boolean hasForm(PageItem item, PageLine line) {
        return item.role() != PageItem.Role.FIELD
                || item.test().rank() == 0
                || FieldForm.admits(item.field(), line.text());
    }

    private boolean placed(int i) {
        PageItem item = items.get(i);
        return item.after().isEmpty()
                || item.after().contains(last)
                || i == next && taken > 0 && last.equals(item.id());
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
