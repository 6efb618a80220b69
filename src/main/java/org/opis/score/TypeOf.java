package org.opis.score;

import java.util.Map;
import java.util.Optional;
import org.opis.tei.MarkedElement;

/** Which type of span an element is: by its name and type, and by what it stands in. */
final class TypeOf {
    private static final Map<String, SpanType> ELEMENTS = Map.ofEntries(
            Map.entry("stamp", SpanType.STAMP),
            Map.entry("note@annotation", SpanType.HANDWRITTEN),
            Map.entry("seg@classification", SpanType.CLASSIFICATION),
            Map.entry("seg@copy-number", SpanType.COPY_NUMBER),
            Map.entry("idno@registration", SpanType.DOC_NUMBER),
            Map.entry("num@registration", SpanType.DOC_NUMBER),
            Map.entry("dateline", SpanType.DATELINE),
            Map.entry("ab@dateline", SpanType.DATELINE),
            Map.entry("seg@dateline", SpanType.DATELINE),
            Map.entry("salute", SpanType.SALUTE),
            Map.entry("address", SpanType.SALUTE),
            Map.entry("ab@salute", SpanType.SALUTE),
            Map.entry("seg@salute", SpanType.SALUTE),
            Map.entry("signed", SpanType.SIGNED),
            Map.entry("ab@signed", SpanType.SIGNED),
            Map.entry("seg@signed", SpanType.SIGNED),
            Map.entry("seg@typist", SpanType.TYPIST),
            Map.entry("date", SpanType.DATE),
            Map.entry("sic", SpanType.SIC),
            Map.entry("supplied", SpanType.SUPPLIED),
            Map.entry("expan", SpanType.EXPANSION),
            Map.entry("note@gloss", SpanType.GLOSS),
            Map.entry("unclear", SpanType.UNCLEAR),
            Map.entry("emph", SpanType.EMPHASIS),
            Map.entry("note@translator", SpanType.TRANSLATOR_NOTE),
            Map.entry("note@provenance", SpanType.TRANSLATOR_NOTE),
            Map.entry("note@editorial", SpanType.TRANSLATOR_NOTE),
            Map.entry("pb", SpanType.PAGE_MARK),
            Map.entry("ref@noteRef", SpanType.NOTE_REF),
            Map.entry("speaker", SpanType.SPEAKER),
            Map.entry("floatingText", SpanType.QUOTE_DOC),
            Map.entry("ab@head", SpanType.HEAD),
            Map.entry("persName", SpanType.PERSON),
            Map.entry("fw@letterhead", SpanType.LETTERHEAD));

    private TypeOf() {}

    /** The type of {@code e}, which stands in {@code parent}. */
    static Optional<SpanType> of(MarkedElement e, MarkedElement parent) {
        return switch (e.name()) {
            case "head" -> head(e, parent);
            case "item" -> item(parent);
            case "gap" -> gap(e.attribute("reason"));
            case "trailer" -> trailer(e);
            case "ab" -> e.is("ab", "distribution") ? copies(e) : usual(e).filter(type -> !holds(e, type));
            case "add" -> when(!e.attribute("hand").isEmpty(), SpanType.HANDWRITTEN);
            case "hi" -> when(e.attribute("rend").equals("letterspaced"), SpanType.LETTERSPACED);
            case "space" -> when(!e.attribute("rend").equals("nbsp"), SpanType.BLANK);
            case "note" -> isUnknown(e) || isInstruction(e)
                    ? Optional.empty()
                    : usual(e).or(() -> when(e.attribute("place").matches("foot|end"), SpanType.NOTE));
            case "placeName" -> Optional.of(SpanType.PLACE);
                // of bodies the outermost name counts
            case "orgName" -> when(!parent.is("orgName"), SpanType.ORG);
            default -> usual(e);
        };
    }

    /** A bracket that nothing is known of: kept as a remark by opis alone, it is not said to be one. */
    private static boolean isUnknown(MarkedElement e) {
        return e.is("note", "editorial")
                && e.attribute("cert").equals("low")
                && e.attribute("resp").equals("#enc");
    }

    /** What is to be done with a paper, in print: no hand wrote it, and gold doesn't mark it. */
    private static boolean isInstruction(MarkedElement e) {
        return e.is("note", "annotation") && e.attribute("subtype").equals("routing");
    }

    private static Optional<SpanType> usual(MarkedElement e) {
        return Optional.ofNullable(ELEMENTS.get(e.name() + "@" + e.attribute("type")))
                .or(() -> Optional.ofNullable(ELEMENTS.get(e.name())));
    }

    /** What is around a part of the same type is no second one. */
    private static boolean holds(MarkedElement e, SpanType type) {
        return e.children().stream()
                .anyMatch(child -> usual(child).filter(type::equals).isPresent() || holds(child, type));
    }

    private static Optional<SpanType> head(MarkedElement e, MarkedElement parent) {
        if (parent.is("div")) {
            return Optional.of(parent.is("div", "entry") ? SpanType.ENTRY_HEAD : SpanType.HEAD);
        }
        // what says that they were present heads those present; labels of groups are marked as labels
        return parent.is("list", "participants")
                ? when(e.children().stream().noneMatch(child -> child.is("seg", "label")), SpanType.HEAD)
                : when(parent.is("list", "distribution"), SpanType.TYPIST);
    }

    private static Optional<SpanType> item(MarkedElement parent) {
        return parent.is("list", "distribution")
                ? Optional.of(SpanType.DISTRIBUTION_ITEM)
                : when(parent.is("list", "participants"), SpanType.PARTICIPANT);
    }

    private static Optional<SpanType> gap(String reason) {
        return switch (reason) {
            case "illegible", "damage" -> Optional.of(SpanType.GAP_ILLEGIBLE);
            case "lost", "redacted" -> Optional.empty();
            default -> Optional.of(SpanType.GAP_OMITTED);
        };
    }

    /** A heading after the closing is a trailer without a type, as TEI has no head there. */
    private static Optional<SpanType> trailer(MarkedElement e) {
        return e.is("trailer", "distribution") ? copies(e) : when(e.is("trailer", ""), SpanType.HEAD);
    }

    /** A distribution without recipients is a statement of copies alone. */
    private static Optional<SpanType> copies(MarkedElement e) {
        return when(e.children().stream().noneMatch(child -> child.is("list")), SpanType.TYPIST);
    }

    private static Optional<SpanType> when(boolean so, SpanType type) {
        return so ? Optional.of(type) : Optional.empty();
    }
}
