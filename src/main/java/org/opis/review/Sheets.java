package org.opis.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opis.Options;
import org.opis.derive.Derive;
import org.opis.derive.Frame;
import org.opis.derive.ReviewSheet;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Edit;
import org.opis.report.Explained;
import org.opis.report.Guideline;
import org.opis.revision.Reasoning;
import org.opis.text.Line;
import org.opis.text.Source;
import org.opis.text.Span;

/** Makes the sheet of a doubt: all that an editor needs to see to decide it. */
final class Sheets {
    private static final String MARK = "review-doubt";
    /** Lines of the dump before and after those of the passage. */
    private static final int AROUND = 4;

    private static final int EXCERPT = 80;

    private final Desk desk;
    private final Options options;
    private final String title;
    /** By the hash of the file. */
    private final Map<String, Optional<Reasoning>> reasons = new HashMap<>();

    Sheets(Desk desk, Options options, String title) {
        this.desk = desk;
        this.options = options;
        this.title = title;
    }

    ReviewSheet of(List<Desk.Place> open, Optional<Desk.Place> place, String said) {
        int done = desk.accepted() + desk.changed();
        String progress = String.format(
                Locale.ROOT,
                "%d decided (%d accepted, %d changed), %.1f a minute; %d open, %d of them skipped%s",
                done,
                desk.accepted(),
                desk.changed(),
                desk.perMinute(),
                open.size(),
                open.stream().filter(desk::isSkipped).count(),
                desk.editor().map(who -> "; by " + who.name()).orElse(""));
        return new ReviewSheet(
                title, said, progress, Math.max(desk.total(), done), done, desk.canUndo(), place.map(this::passage));
    }

    private ReviewSheet.Passage passage(Desk.Place place) {
        ReviewFile file = place.file();
        Doubt doubt = place.doubt();
        Optional<Reasoning> reason = reason(file);
        Optional<Span> span = reason.flatMap(known -> known.span(doubt.element()));
        Optional<Explained> reading = reason.flatMap(known -> known.reading(doubt.element()));
        Marked marked = marked(file, doubt);
        Offers offers = new Offers(file, doubt.element());
        return new ReviewSheet.Passage(
                desk.name(file),
                file.hash(),
                doubt.key(),
                what(file, doubt),
                doubt.element().tag().of(file.text()),
                marked.page(),
                marked.id(),
                span.map(s -> lines(reason.get().dump(), s)).orElse(List.of()),
                rule(reading),
                reading.map(Explained::evidence).orElse(""),
                doubt.element().localName(),
                offers.elements(),
                offers.attributes());
    }

    private Optional<Reasoning> reason(ReviewFile file) {
        // one file is worked on at a time
        reasons.keySet().retainAll(List.of(file.hash()));
        return reasons.computeIfAbsent(file.hash(), hash -> Reasoning.of(file.bytes(), file.text(), options));
    }

    private static ReviewSheet.Option rule(Optional<Explained> reading) {
        return reading.flatMap(one -> Code.named(one.rule()))
                .map(code -> new ReviewSheet.Option(
                        code.name(),
                        Guideline.of(code).map(Guideline::statement).orElse(code.noun())))
                .orElse(new ReviewSheet.Option("", ""));
    }

    private static String what(ReviewFile file, Doubt doubt) {
        String words = doubt.element()
                .content()
                .of(file.text())
                .replaceAll("<[^>]*>", "")
                .replaceAll("&lt;", "<")
                .replaceAll("&gt;", ">")
                .replaceAll("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
        String shown = words.codePointCount(0, words.length()) <= EXCERPT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, EXCERPT)) + "…";
        return doubt.element().localName() + ", certainty " + doubt.certainty()
                + (shown.isEmpty() ? "" : ": “" + shown + "”");
    }

    /** The file as a page, and the id of the doubt on it. */
    private record Marked(String page, String id) {}

    private Marked marked(ReviewFile file, Doubt doubt) {
        String id = doubt.element().value("xml:id", file.text());
        Span at = Span.empty(
                doubt.element().tag().start() + 1 + doubt.element().name().length());
        String text = id.isEmpty()
                ? Edit.apply(file.text(), List.of(new Edit(at, " xml:id=\"" + MARK + "\"")))
                        .orElse(file.text())
                : file.text();
        String page = Derive.of(file.stem(), text).html(Frame.EDITION).value();
        return new Marked(page, id.isEmpty() ? MARK : id);
    }

    private static List<ReviewSheet.DumpLine> lines(Source dump, Span span) {
        int first = dump.lineAt(span.start()).number();
        int last = dump.lineAt(Math.max(span.start(), span.end() - 1)).number();
        List<ReviewSheet.DumpLine> lines = new ArrayList<>();
        for (Line line : dump.lines()) {
            int n = line.number();
            if (first - AROUND <= n && n <= last + AROUND) {
                lines.add(new ReviewSheet.DumpLine(n, dump.slice(line.span()), first <= n && n <= last));
            }
        }
        return lines;
    }
}
