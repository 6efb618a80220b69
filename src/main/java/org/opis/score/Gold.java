package org.opis.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.text.BoundedFile;
import org.opis.text.Span;

/** Reads the annotation of one page. */
final class Gold {
    private final Map<String, Object> json;
    private final String page;
    private int at;

    private Gold(Map<String, Object> json, String page) {
        this.json = json;
        this.page = page;
    }

    /** The name of the page's file. */
    static String file(Path gold) throws IOException {
        String file = JsonTree.text(JsonTree.object(BoundedFile.read(gold)), "file");
        if (file.isEmpty()) {
            throw new IOException("names no \"file\"");
        }
        return file;
    }

    /**
     * What a hand marked.
     *
     * @param gold the file
     * @param page the text of the page with line feeds, to find where the spans stand; empty where it is not at hand
     * @throws IOException where the file can't be read, or isn't in the format; the message is a clause
     */
    static Marks read(Path gold, String page) throws IOException {
        return new Gold(JsonTree.object(BoundedFile.read(gold)), page).read();
    }

    private Marks read() throws IOException {
        Map<?, ?> body = JsonTree.object(json, "body");
        List<Mark> marks = new ArrayList<>();
        for (Map<?, ?> span : JsonTree.objects(json, "spans")) {
            marks.add(mark(span));
        }
        at = 0;
        for (Map<?, ?> name : JsonTree.objects(json, "names")) {
            marks.add(name(name));
        }
        marks.addAll(ScoredParties.gold(JsonTree.object(json, "corresp")));
        for (Map<?, ?> entry : JsonTree.objects(json, "entries")) {
            marks.add(entry(entry));
        }
        return new Marks(
                JsonTree.text(json, "file"),
                JsonTree.text(json, "class"),
                JsonTree.text(json, "names").equals("true") || json.get("names") instanceof List<?>,
                json.get("corresp") instanceof Map<?, ?>,
                fields(),
                text(body, "first"),
                text(body, "last"),
                marks);
    }

    private Map<Field, FieldValue> fields() throws IOException {
        Map<Field, FieldValue> fields = new EnumMap<>(Field.class);
        for (Map.Entry<?, ?> entry : JsonTree.object(json, "meta").entrySet()) {
            String name = String.valueOf(entry.getKey());
            Field field = Field.named(name).orElseThrow(() -> new IOException("no field of metadata: " + name));
            FieldValue told = entry.getValue() instanceof List<?> list
                    ? FieldValue.list(list.stream().map(String::valueOf).toList())
                    : FieldValue.of(String.valueOf(entry.getValue()));
            if (!told.toString().isBlank()) {
                fields.put(field, told);
            }
        }
        return fields;
    }

    private Mark mark(Map<?, ?> span) throws IOException {
        String word = JsonTree.text(span, "type");
        SpanType type = SpanType.named(word).orElseThrow(() -> new IOException("no type of spans: " + word));
        String text = JsonTree.text(span, "text");
        Map<?, ?> attributes = JsonTree.object(span, "attrs");
        List<String> forms = new ArrayList<>(List.of(text));
        fragments(attributes).ifPresent(forms::add);
        forms.addAll(JsonTree.texts(attributes, "or"));
        return new Mark(
                type, forms, dating(attributes), Certainty.CERTAIN, leeway(attributes), place(text), Optional.empty());
    }

    private static Leeway leeway(Map<?, ?> attributes) {
        Optional<SpanType> other = text(attributes, "orType").flatMap(SpanType::named);
        return new Leeway(other, JsonTree.text(attributes, "optional").equals("true"));
    }

    private static Optional<String> fragments(Map<?, ?> attributes) {
        return attributes.get("fragments") instanceof List<?> list
                ? Optional.of(
                        String.join(" ", list.stream().map(String::valueOf).toList()))
                : text(attributes, "fragments");
    }

    private static ScoredDate dating(Map<?, ?> attributes) {
        return new ScoredDate(
                JsonTree.text(attributes, "when"),
                JsonTree.text(attributes, "from"),
                JsonTree.text(attributes, "to"),
                true);
    }

    private static Mark entry(Map<?, ?> entry) {
        return ListingEntries.mark(
                JsonTree.text(entry, "date"),
                JsonTree.text(entry, "title"),
                JsonTree.text(entry, "summary"),
                Span.empty(0));
    }

    /** Spans come in page order: each begins at or after the one before. */
    private Span place(String text) {
        int found = page.indexOf(text, at);
        if (found < 0 || text.isEmpty()) {
            return Span.empty(0);
        }
        at = found;
        return new Span(found, found + text.length());
    }

    /** A mention of a name, in a list of its own. */
    private Mark name(Map<?, ?> name) throws IOException {
        String word = JsonTree.text(name, "type");
        SpanType type = SpanType.named(word).orElseThrow(() -> new IOException("no type of names: " + word));
        List<String> forms = new ArrayList<>(List.of(JsonTree.text(name, "text")));
        forms.addAll(JsonTree.texts(name, "full"));
        return Mark.of(type, forms, ScoredDate.NONE, Certainty.CERTAIN, place(forms.get(0)));
    }

    private static Optional<String> text(Map<?, ?> object, String key) {
        return Optional.of(JsonTree.text(object, key)).filter(t -> !t.isEmpty());
    }
}
