package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.opis.layout.FrameWords.Kind;

/** What the lines of a site are: values of its labels, the title, or nothing of the paper's. */
final class FrameItems {
    private static final List<Parts> SIGNATURE = List.of(Parts.of(Phrases.expand("{source}")));

    private FrameItems() {}

    /** What the lines above the paper are. */
    static List<PageItem> above(FrameLines lines, int top) {
        List<PageItem> items = of(lines, 0, top);
        boolean titled = items.stream().anyMatch(item -> item.field().equals("title"));
        int title = titled ? -1 : FrontTitle.of(lines, items);
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
            Optional<FrameWords.Label> label = lines.isFrame(i) ? FrameForms.label(lines.text(i)) : Optional.empty();
            String text = lines.text(i);
            boolean filled = label.filter(found -> isFilled(found, text)).isPresent();
            if (lines.kind(i) == Kind.ENTRY || lines.isSummary(i)) {
                items.add(PageItem.field(lines.isSummary(i) ? "summary" : "title", List.of()));
                value = PageItem.CHROME;
            } else if (lines.kind(i) == Kind.SHELFMARK) {
                items.add(PageItem.field("source", SIGNATURE));
                value = PageItem.CHROME;
            } else if (lines.kind(i) == Kind.OPEN && !lines.isValue(i) && FrameWords.isDate(text)) {
                items.add(PageItem.field("date", List.of()));
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
}
