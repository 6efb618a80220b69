package org.opis.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.text.Span;

/** What opis reads in the dump of a paper against what its volume's markup says. */
public final class SilverScore {
    /**
     * One difference.
     *
     * @param page name of the dump
     * @param text what is missing or spurious
     */
    public record Miss(String page, String kind, boolean missing, String text) {
        @Override
        public String toString() {
            return page + ": " + (missing ? "missing " : "spurious ") + kind + " \"" + text + '"';
        }
    }

    private final Map<SilverStyle, Map<SilverKind, Tally>> tallies = new EnumMap<>(SilverStyle.class);
    private int papers;

    /**
     * Adds a page.
     *
     * @param tei what opis made of it
     * @throws IOException where that can't be read; the message is a clause
     */
    public synchronized List<Miss> add(SilverPage page, String tei) throws IOException {
        MarkedElement root = MarkedReader.read(tei).orElseThrow(() -> new IOException("its TEI cannot be read"));
        List<Miss> misses = new ArrayList<>();
        papers += page.style() == SilverStyle.BRACKETS ? 1 : 0;
        for (SilverKind kind : SilverKind.values()) {
            List<Mark> said =
                    page.said(kind).stream().map(text -> mark(kind, text)).toList();
            Matching matching = new Matching(said, isAsked(kind, page) ? found(kind, root) : List.of());
            tallies.computeIfAbsent(page.style(), s -> new EnumMap<>(SilverKind.class))
                    .merge(kind, Tally.of(matching), Tally::plus);
            misses.addAll(misses(page.source().name(), kind, matching));
        }
        return misses;
    }

    /** Where the markup says nothing of them, it may leave them unsaid; only telegrams have the number of one. */
    private static boolean isAsked(SilverKind kind, SilverPage page) {
        return switch (kind) {
            case RECORD_DATE, PARTICIPANT, SENDER, ADDRESSEE -> !page.said(kind).isEmpty();
            case TELEGRAM_NUMBER -> page.said().containsKey(kind);
            default -> true;
        };
    }

    private static List<Miss> misses(String page, SilverKind kind, Matching matching) {
        Stream<Mark> alike =
                matching.pairs().stream().filter(pair -> !pair.exact()).map(Matching.Pair::gold);
        Stream<Mark> other =
                matching.pairs().stream().filter(pair -> !pair.exact()).map(Matching.Pair::found);
        return Stream.concat(
                        Stream.concat(matching.missing().stream(), alike)
                                .map(mark -> new Miss(page, kind.word(), true, mark.text())),
                        Stream.concat(matching.spurious().stream(), other)
                                .map(mark -> new Miss(page, kind.word(), false, mark.text())))
                .toList();
    }

    private static List<Mark> found(SilverKind kind, MarkedElement root) {
        return switch (kind) {
            case RECORD_DATE -> Optional.ofNullable(ScoredHeader.fields(root).get(Field.DATE)).stream()
                    .map(value -> mark(days(value.toString())))
                    .toList();
            case REDACTION -> root.all()
                    .filter(e -> e.is("gap") && e.attribute("reason").equals("redacted"))
                    .map(e -> mark(e.text()))
                    .toList();
            case DATELINE -> of(SpanType.DATELINE, root);
            case SENDER -> parties(SpanType.SENDER, root);
            case ADDRESSEE -> parties(SpanType.ADDRESSEE, root);
            case SIGNED -> of(SpanType.SIGNED, root);
            case PARTICIPANT -> of(SpanType.PARTICIPANT, root);
            case NOTE -> of(SpanType.NOTE, root);
            case TELEGRAM_NUMBER -> of(SpanType.DOC_NUMBER, root);
        };
    }

    private static String days(String value) {
        String[] days = value.split("/", 2);
        return SilverDump.day(days[0]) + (days.length > 1 ? "/" + SilverDump.day(days[1]) : "");
    }

    private static List<Mark> of(SpanType type, MarkedElement root) {
        List<Mark> marks = new ArrayList<>();
        root.children().stream().filter(e -> e.is("text")).forEach(text -> walk(type, text, marks));
        return marks;
    }

    private static void walk(SpanType type, MarkedElement parent, List<Mark> marks) {
        for (MarkedElement e : parent.children()) {
            if (TypeOf.of(e, parent).filter(type::equals).isPresent()) {
                // marks of notes are no part of what they stand behind
                marks.add(mark(
                        type == SpanType.NOTE
                                ? Wording.of(type, e, e).get(0)
                                : Wording.without(e, child -> child.is("ref", "noteRef"))));
            }
            walk(type, e, marks);
        }
    }

    private static List<Mark> parties(SpanType type, MarkedElement root) {
        return ScoredParties.of(root).stream()
                .filter(mark -> mark.type() == type)
                .map(mark -> mark.as(SpanType.NOTE))
                .toList();
    }

    private static Mark mark(SilverKind kind, String text) {
        boolean party = kind == SilverKind.SENDER || kind == SilverKind.ADDRESSEE;
        return party ? ScoredParties.mark(SpanType.NOTE, text.lines().toList(), true) : mark(text);
    }

    private static Mark mark(String text) {
        return Mark.of(SpanType.NOTE, text, Span.empty(0));
    }

    /** Nothing of a kind that is nowhere. */
    Tally tally(SilverStyle style, SilverKind kind) {
        return tallies.getOrDefault(style, Map.of()).getOrDefault(kind, Tally.NONE);
    }

    int papers() {
        return papers;
    }
}
