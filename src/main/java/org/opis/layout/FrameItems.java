package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.opis.layout.FrameWords.Kind;

/** What the lines of a site are: values of its labels, the title, or nothing of the paper's. */
final class FrameItems {
    /** Lines of the paper in which a title is said again. */
    private static final int AGAIN = 4;

    private FrameItems() {}

    /** What the lines above the paper are. */
    static List<PageItem> above(FrameLines lines, int top) {
        List<PageItem> items = of(lines, 0, top);
        boolean titled = items.stream().anyMatch(item -> item.field().equals("title"));
        int title = titled ? -1 : title(lines, items);
        if (title >= 0) {
            items.set(title, PageItem.field("title", List.of()));
        }
        return items;
    }

    /** What some lines are; a value stands beside its label, or below one that stands alone. */
    static List<PageItem> of(FrameLines lines, int from, int to) {
        List<PageItem> items = new ArrayList<>();
        PageItem value = PageItem.CHROME;
        for (int i = from; i < to; i++) {
            Optional<FrameWords.Label> label = lines.isFrame(i) ? FrameWords.label(lines.text(i)) : Optional.empty();
            String text = lines.text(i);
            boolean filled = label.filter(found -> isFilled(found, text)).isPresent();
            if (lines.kind(i) == Kind.ENTRY || lines.isSummary(i)) {
                items.add(PageItem.field(lines.isSummary(i) ? "summary" : "title", List.of()));
                value = PageItem.CHROME;
            } else if (filled && !lines.isBare(i)) {
                items.add(
                        PageItem.field(label.get().field(), List.of(label.get().parts())));
                value = PageItem.CHROME;
            } else if (lines.isFrame(i)) {
                items.add(PageItem.CHROME);
                value = filled ? PageItem.field(label.get().field(), List.of()) : PageItem.CHROME;
            } else {
                items.add(FieldForm.admits(value.field(), text) ? value : PageItem.CHROME);
            }
        }
        return items;
    }

    /** Whether the value beside a label is one of its field; one that stands below is looked at there. */
    private static boolean isFilled(FrameWords.Label label, String line) {
        Matcher value = label.match().matcher(line);
        return !label.field().equals("-")
                && value.matches()
                && (value.group(label.field()).isBlank()
                        || FieldForm.admits(label.field(), value.group(label.field())));
    }

    /** The line above the paper that is its title: said again elsewhere, or the last that can be one. */
    private static int title(FrameLines lines, List<PageItem> items) {
        int last = -1;
        for (int i = 0; i < items.size(); i++) {
            boolean first = i == 0 && lines.size() > 1 && lines.kind(1) == Kind.OPEN;
            if (items.get(i) == PageItem.CHROME
                    && lines.kind(i) == Kind.OPEN
                    && lines.isTitle(i)
                    && !lines.isValue(i)) {
                if (isSaidAgain(lines, items.size(), i)) {
                    return i;
                }
                // a site says its own name first
                last = first ? last : i;
            }
        }
        return last;
    }

    private static boolean isSaidAgain(FrameLines lines, int top, int i) {
        String words = lines.text(i).toLowerCase(Locale.ROOT);
        for (int j = 0; j < Math.min(lines.size(), top + AGAIN); j++) {
            if (j != i
                    && lines.length(j) <= FrameLines.LONGEST
                    && lines.text(j).toLowerCase(Locale.ROOT).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
