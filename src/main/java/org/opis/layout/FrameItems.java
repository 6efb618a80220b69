package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.dating.Dating;
import org.opis.dating.RecordDates;
import org.opis.layout.FrameWords.Kind;

/** What the lines of a site are: values of its labels, the title, or nothing of the paper's. */
final class FrameItems {
    private static final String LABEL = "(?:[\\p{L} ]{4,30}: ?)?";
    /** Of a sentence; "3 p." is an extent. */
    private static final Pattern WORDS = Pattern.compile("(?:\\p{L}{2,}\\P{L}+){3}");

    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)\\S+(?: \\S+)?");
    private static final List<Parts> SIGNATURE = List.of(Parts.of("{source}"));

    /** "44. Minutes of the Board": the number is the edition's. */
    private static final List<Parts> NUMBERED = List.of(Parts.of("\\d{1,4}\\. (?<title>.+)"));

    /** "“Title,” Date, Archive, signature." of the project's pages; of others, "Author, “Title,” Site, address". */
    private static final List<Parts> CITATION = List.of(
            Parts.of(LABEL + "{citation}"),
            Parts.of(
                    LABEL
                            + "[^“”\"]{0,80}[“\"](?<title>[^“”\"]{8,400}?)[,.]?[”\"],?(?: (?<date>{date}),)? .*?(?<url>https?://\\S+)"));

    /** "C-R(61)15 - Summary record of a meeting". */
    private static final Pattern HEAD =
            Pattern.compile("(?=\\S*\\d)[\\p{L}\\d][\\p{L}\\d()./-]{3,40} [-–:] (?<title>.{8,300})");

    private static final List<Parts> HEADED = List.of(Parts.of("(?<record>\\S+)(?: [-–:] .*)?"));

    /** The symbol of a document has its year in parentheses; the code of an archive has not. */
    private static final Pattern YEAR = Pattern.compile("\\S{1,40}\\(\\d{2,4}\\)\\S{1,20}");

    private static final PageItem RECORD = PageItem.field("record", List.of());
    private static final Pattern CODE = Pattern.compile("(?i)reference(?: code)?:?|symbol:?");

    private static final List<Parts> SECRECY = List.of(new Parts(new Expression(FrameWords.SECRECY)));
    /** "C-R(61)15", "S-0735-0009-03": the number of an item, which says neither house nor fonds. */
    private static final Pattern SYMBOL = Pattern.compile("(?=\\S*\\d)[\\p{L}\\d][\\p{L}\\d()./-]{3,40}");

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

    /** With titles that leave out the number of an edition. */
    static List<PageItem> unnumbered(List<PageItem> items) {
        PageItem title = PageItem.field("title", NUMBERED);
        return items.stream()
                .map(item -> item.field().equals("title") && item.parts().isEmpty() ? title : item)
                .toList();
    }

    /** What some lines are; a value stands beside its label, or below one that stands alone. */
    static List<PageItem> of(FrameLines lines, int from, int to) {
        List<PageItem> items = new ArrayList<>();
        PageItem value = PageItem.CHROME;
        for (int i = from; i < to; i++) {
            Optional<FrameWords.Label> label = lines.isFrame(i) ? FrameForms.label(lines.text(i)) : Optional.empty();
            String text = lines.text(i);
            boolean filled = label.filter(found -> isFilled(found, text)).isPresent();
            if (from == 0 && lines.kind(i) == Kind.OPEN && isSymbol(lines, i)) {
                items.add(PageItem.field("record", HEADED));
                value = PageItem.CHROME;
            } else if (lines.kind(i) == Kind.ENTRY || lines.edition().isSummary(i)) {
                items.add(PageItem.field(lines.edition().isSummary(i) ? "summary" : "title", List.of()));
                value = PageItem.CHROME;
            } else if (lines.kind(i) == Kind.SHELFMARK) {
                items.add(PageItem.field("source", SIGNATURE));
                value = PageItem.CHROME;
            } else if (from == 0 && isDay(lines, i)) {
                items.add(PageItem.field("date", List.of()));
                value = PageItem.CHROME;
            } else if (filled && !lines.isBare(i) && !FrameWords.isName(text)) {
                items.add(field(label.get(), List.of(label.get().parts())));
                value = PageItem.CHROME;
            } else if (lines.isFrame(i)) {
                items.add(PageItem.CHROME);
                value = filled && !isTwice(items, label.get()) ? field(label.get(), List.of()) : PageItem.CHROME;
            } else {
                boolean symbol = value.field().equals("source")
                        && isCode(lines.text(i - 1))
                        && YEAR.matcher(text).matches();
                value = symbol ? RECORD : isBelow(value.field(), text) ? value : PageItem.CHROME;
                items.add(value);
            }
        }
        return items;
    }

    /** Whether it is the number of an item, that its title says again, or stands before the title that is said below. */
    private static boolean isSymbol(FrameLines lines, int i) {
        String text = lines.text(i);
        if (SYMBOL.matcher(text).matches()) {
            return lines.isSaidBelow(i) && !lines.isValue(i);
        }
        Matcher head = HEAD.matcher(text);
        return head.matches() && lines.isValueBelow(i, head.group("title"));
    }

    private static boolean isCode(String label) {
        return CODE.matcher(label).matches();
    }

    /** Whether a label that stands alone is of a field that is told above: "Translation:" over the paper. */
    private static boolean isTwice(List<PageItem> items, FrameWords.Label label) {
        return label.field().equals("translator")
                && items.stream().anyMatch(item -> item.field().equals("translator"));
    }

    private static PageItem field(FrameWords.Label label, List<Parts> parts) {
        return PageItem.field(
                label.field(),
                switch (label.field()) {
                    case "citation" -> CITATION;
                    case "classification" -> parts.isEmpty() ? SECRECY : parts;
                    default -> parts;
                });
    }

    /** Whether it is a day of the paper: not that of a posting or of a change, which the line above tells. */
    private static boolean isDay(FrameLines lines, int i) {
        boolean sites =
                i > 0 && lines.kind(i - 1) == Kind.CHROME && lines.text(i - 1).endsWith(":");
        return lines.kind(i) == Kind.OPEN && !sites && !lines.isValue(i) && FrameWords.isDate(lines.text(i));
    }

    /** Whether it is a value of the field whose label, or first value, stands above. */
    private static boolean isBelow(String field, String text) {
        return switch (field) {
            case "date", "uploaded" -> RecordDates.read(text).kind() != Dating.Kind.UNREAD;
            case "record" -> NUMBER.matcher(text).matches();
            case "summary" -> WORDS.matcher(text).find();
            default -> FieldForm.admits(field, text);
        };
    }

    /** Whether the value beside a label is one of its field; one that stands below is looked at there. */
    private static boolean isFilled(FrameWords.Label label, String line) {
        if (label.field().equals("-")) {
            return false;
        }
        Matcher value = label.match().pattern().matcher(line);
        return FrameWords.isName(line) || value.matches() && isValue(label.field(), value.group(label.field()));
    }

    private static boolean isValue(String field, String text) {
        return text.isBlank() || FieldForm.admits(field, text);
    }
}
