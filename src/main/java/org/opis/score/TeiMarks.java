package org.opis.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.RuleReading;
import org.opis.tei.MarkedElement;
import org.opis.tei.Tei;
import org.opis.text.Span;

/** Reads from a TEI file what it marks in its page. */
final class TeiMarks {
    private static final List<String> CLASSES = List.of("listing", "collection", "person", "place", "other");

    private final List<Mark> marks = new ArrayList<>();
    /** Where in {@link #marks} the stamp stands whose next part has this id. */
    private final Map<String, Integer> chains = new HashMap<>();

    private final Tei file;

    private TeiMarks(Tei file) {
        this.file = file;
    }

    /**
     * What a file says.
     *
     * @param name of its page
     * @param tei its root
     * @param file itself
     */
    static Marks read(String name, MarkedElement tei, Tei file) {
        Optional<MarkedElement> text =
                tei.children().stream().filter(e -> e.is("text")).findFirst();
        String pageClass = pageClass(tei, text);
        TeiMarks reader = new TeiMarks(file);
        text.ifPresent(root -> {
            if (pageClass.equals("document") || pageClass.equals("other")) {
                reader.walk(root, false, false);
            } else {
                root.all()
                        .filter(e -> e.is("bibl"))
                        .forEach(e ->
                                reader.marks.add(ListingEntries.of(e, span(e)).by(reader.rule(e))));
            }
        });
        reader.marks.addAll(ScoredParties.of(tei));
        return new Marks(
                name,
                pageClass,
                true,
                true,
                ScoredHeader.fields(tei),
                text.map(e -> Wording.firstLine(e.text())).filter(l -> !l.isEmpty()),
                text.map(e -> Wording.lastLine(e.text())).filter(l -> !l.isEmpty()),
                reader.marks);
    }

    /** A page that no layout knows is encoded as a document; what read it says so in the header. */
    private static String pageClass(MarkedElement tei, Optional<MarkedElement> text) {
        boolean other = tei.all()
                .filter(e -> e.is("application"))
                .flatMap(e -> e.children().stream())
                .anyMatch(e -> e.is("desc") && e.text().startsWith("page layout other"));
        return other
                ? "other"
                : text.stream()
                        .flatMap(MarkedElement::all)
                        .filter(e -> e.is("div"))
                        .map(e -> e.attribute("type"))
                        .filter(CLASSES::contains)
                        .findFirst()
                        .orElse("document");
    }

    private void walk(MarkedElement parent, boolean inStamp, boolean inCopies) {
        List<MarkedElement> children = parent.children();
        for (int i = 0; i < children.size(); i++) {
            MarkedElement e = children.get(i);
            MarkedElement next = i + 1 < children.size() ? children.get(i + 1) : e;
            boolean within = e.is("add") && inStamp
                    || e.is("seg", "typist") && (inCopies || i > 0 && isBeside(children.get(i - 1), e));
            boolean greeted = i > 0 && e.is("address") && isAbove(children.get(i - 1), e);
            Optional<SpanType> type = within || greeted ? Optional.empty() : TypeOf.of(e, parent);
            int before = marks.size();
            type.ifPresent(t -> add(t, e, next));
            boolean nested = e.is("placeName") && parent.is("orgName");
            boolean remark =
                    e.is("note", "editorial") && !e.attribute("subtype").isEmpty();
            if ((nested || remark) && marks.size() > before) {
                // gold may or may not have the place in the name of a body, and what is said of leaf, hand or voice
                marks.set(before, marks.get(before).optional());
            }
            walk(
                    e,
                    inStamp || e.is("stamp"),
                    inCopies || type.filter(SpanType.TYPIST::equals).isPresent());
        }
    }

    /** The letters of a typist in the line of a number are part of that line. */
    private static boolean isBeside(MarkedElement number, MarkedElement typist) {
        CharSequence between = number.content()
                .subSequence(number.outer().end(), typist.outer().start());
        return (number.is("idno") || number.is("date")) && between.toString().indexOf('\n') < 0;
    }

    /** A greeting at the head of an address is one block with it. */
    private static boolean isAbove(MarkedElement greeting, MarkedElement address) {
        return greeting.is("salute")
                && address.is("address")
                && greeting.content()
                        .subSequence(greeting.outer().end(), address.outer().start())
                        .toString()
                        .isBlank();
    }

    private void add(SpanType type, MarkedElement e, MarkedElement next) {
        List<String> forms = isAbove(e, next)
                ? List.of(e.content()
                        .subSequence(e.inner().start(), next.inner().end())
                        .toString())
                : Wording.of(type, e, next);
        Optional<Integer> first = Optional.ofNullable(chains.remove(e.attribute("xml:id")));
        int at = first.orElse(marks.size());
        if (first.isEmpty()) {
            marks.add(
                    Mark.of(type, forms, dating(type, e), certainty(e), span(e)).by(rule(e)));
        } else {
            // parts of one stamp, torn apart by columns
            Mark whole = marks.get(at);
            List<String> both = List.of((whole.text() + "\n" + forms.get(0)).strip());
            marks.set(
                    at,
                    Mark.of(type, both, ScoredDate.NONE, whole.certainty(), whole.span())
                            .by(whole.rule()));
        }
        if (type == SpanType.STAMP) {
            if (e.attribute("next").startsWith("#")) {
                chains.put(e.attribute("next").substring(1), at);
            }
            classification(e, forms.get(0));
        }
    }

    /** A stamp that says nothing but how secret the paper is; what is marked in it is marked already. */
    private void classification(MarkedElement stamp, String text) {
        if (stamp.attribute("type").equals("classification")
                && stamp.all().noneMatch(e -> e.is("seg", "classification"))) {
            marks.add(Mark.of(SpanType.CLASSIFICATION, text, span(stamp)).by(rule(stamp)));
        }
    }

    private Optional<Code> rule(MarkedElement e) {
        return file.origin(e).map(RuleReading::code);
    }

    private static ScoredDate dating(SpanType type, MarkedElement e) {
        return type == SpanType.DATE
                ? new ScoredDate(
                        day(e.attribute("when")),
                        e.attribute("from"),
                        e.attribute("to"),
                        e.attribute("cert").isEmpty())
                : ScoredDate.NONE;
    }

    /** What is no value of {@code @cert} says nothing of doubt. */
    private static Certainty certainty(MarkedElement e) {
        return Arrays.stream(Certainty.values())
                .filter(certainty -> certainty.value().equals(e.attribute("cert")))
                .findFirst()
                .orElse(Certainty.CERTAIN);
    }

    private static Span span(MarkedElement e) {
        return new Span(e.offset(), e.offset() + e.outer().length());
    }

    /** Annotations have no hours. */
    private static String day(String when) {
        return when.indexOf('T') < 0 ? when : when.substring(0, when.indexOf('T'));
    }
}
