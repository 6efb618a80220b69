package org.opis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.score.Comparison.Outcome;

/** What is missing, spurious or not quite right in a page, a line each. */
public final class Errors {
    private static final int LONGEST = 160;

    private final PageScore page;
    private final String label;
    private final int longest;
    private final List<Line> lines = new ArrayList<>();

    private record Line(int number, String text) {}

    private Errors(PageScore page, String label, int longest) {
        this.page = page;
        this.label = label;
        this.longest = longest;
    }

    /**
     * The errors of one kind.
     *
     * @param label how the page's file is called
     * @param kind a type of spans; {@code value} for the values of dates, {@code meta} for metadata, {@code page} for
     *     class and ends of the body, {@code sure} for spans told without {@code @cert} that are wrong, {@code all}
     */
    public static List<String> of(PageScore page, String label, String kind) {
        return of(page, label, kind, LONGEST);
    }

    /** All errors, with the whole text of each span. */
    static List<String> whole(PageScore page, String label) {
        return of(page, label, "all", Integer.MAX_VALUE);
    }

    private static List<String> of(PageScore page, String label, String kind, int longest) {
        Errors errors = new Errors(page, label, longest);
        boolean all = kind.equals("all");
        page.comparison().types().forEach((type, matching) -> {
            if (kind.equals("sure") && type.group() == SpanType.Group.REQUIRED) {
                errors.sure(type.word(), matching);
            } else if (all || type.word().equals(kind)) {
                errors.spans(type.word(), matching);
            }
        });
        if (all || kind.equals("value")) {
            errors.values();
        }
        if (all || kind.equals("meta")) {
            page.comparison().fields().forEach(errors::field);
        }
        if (all || kind.equals("page")) {
            errors.page();
        }
        return errors.sorted();
    }

    /** Whether {@link #of} knows the kind. */
    public static boolean isKind(String kind) {
        return List.of("all", "value", "meta", "page", "sure").contains(kind)
                || SpanType.named(kind).isPresent();
    }

    private void spans(String type, Matching matching) {
        matching.missing().forEach(mark -> add(mark, "missing " + type + " " + quoted(mark)));
        matching.spurious().forEach(mark -> add(mark, "spurious " + type + " " + quoted(mark)));
        matching.pairs().stream()
                .filter(pair -> !pair.exact())
                .forEach(pair -> add(
                        pair.found(), "alike " + type + " " + quoted(pair.found()) + " for " + quoted(pair.gold())));
    }

    /** What is wrong and nothing says that it may be. */
    private void sure(String type, Matching matching) {
        matching.spurious().stream()
                .filter(mark -> mark.certainty() == Certainty.CERTAIN)
                .forEach(mark -> add(mark, "spurious " + type + " " + quoted(mark)));
        matching.pairs().stream()
                .filter(pair -> !pair.exact() && pair.found().certainty() == Certainty.CERTAIN)
                .forEach(pair -> add(
                        pair.found(), "alike " + type + " " + quoted(pair.found()) + " for " + quoted(pair.gold())));
    }

    private void values() {
        Optional.ofNullable(page.comparison().types().get(SpanType.DATE))
                .ifPresent(matching -> matching.pairs().forEach(pair -> {
                    ScoredDate.Outcome outcome =
                            pair.found().dating().against(pair.gold().dating());
                    if (outcome != ScoredDate.Outcome.RIGHT) {
                        add(
                                pair.found(),
                                outcome.word() + " value of " + quoted(pair.found()) + ": "
                                        + pair.found().dating() + " for "
                                        + pair.gold().dating()
                                        + (outcome == ScoredDate.Outcome.WRONG
                                                        && pair.found().dating().sure()
                                                ? ", without @cert"
                                                : ""));
                    }
                }));
    }

    private void field(Field field, Outcome outcome) {
        if (outcome != Outcome.RIGHT && outcome != Outcome.BOTH_ABSENT) {
            String said = told(page.comparison().found(), field);
            String right = told(page.comparison().gold(), field);
            lines.add(new Line(1, field.word() + " is " + said + " for " + right));
        }
    }

    private String told(Marks marks, Field field) {
        return Optional.ofNullable(marks.fields().get(field))
                .map(told -> quoted(told.toString()))
                .orElse("absent");
    }

    private void page() {
        Comparison c = page.comparison();
        if (!c.isClassRight()) {
            lines.add(new Line(
                    1, "class is " + c.found().pageClass() + " for " + c.gold().pageClass()));
        }
        if (c.gold().isDocument() && !c.isFirstRight()) {
            lines.add(new Line(
                    1,
                    "the body begins with " + ends(c.found().first(), c.gold().first())));
        }
        if (c.gold().isDocument() && !c.isLastRight()) {
            lines.add(new Line(
                    1, "the body ends with " + ends(c.found().last(), c.gold().last())));
        }
    }

    private String ends(Optional<String> found, Optional<String> gold) {
        return found.map(this::quoted).orElse("nothing") + " for "
                + gold.map(this::quoted).orElse("nothing");
    }

    private void add(Mark mark, String text) {
        lines.add(new Line(page.source().position(mark.span().start()).line(), text));
    }

    private String quoted(Mark mark) {
        return quoted(mark.text());
    }

    private String quoted(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return '"' + (line.length() > longest ? line.substring(0, longest) + "…" : line) + '"';
    }

    private List<String> sorted() {
        return lines.stream()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .map(line -> label + ":" + line.number() + ": " + line.text())
                .toList();
    }
}
