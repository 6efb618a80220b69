package org.opis.suggest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.markup.Responsible;
import org.opis.suggest.Suggestion.Passage;
import org.opis.text.Span;
import org.opis.validate.finding.SpanFinding;

/**
 * Reads suggestions from W3C Web Annotations in JSON-LD: an annotation, a list of them, or a page of a collection with
 * {@code items}. The members are described in {@code schema/suggestions.schema.json}; unknown ones mean nothing.
 */
public final class AnnotationReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** What a suggestion may not say: it would speak for others, or break a link. */
    private static final Set<String> OWN = Set.of("resp", "cert", "xml:id");

    private final String json;
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<SpanFinding> findings = new ArrayList<>();

    private AnnotationReader(String json) {
        this.json = json;
    }

    /**
     * What a file holds.
     *
     * @param suggestions those that can be read
     * @param findings why others cannot, at their places in the file
     */
    public record Read(List<Suggestion> suggestions, List<SpanFinding> findings) {
        public Read {
            suggestions = List.copyOf(suggestions);
            findings = List.copyOf(findings);
        }
    }

    public static Read read(String json) {
        AnnotationReader reader = new AnnotationReader(json);
        try (JsonParser in = MAPPER.getFactory().createParser(json)) {
            reader.file(in);
        } catch (JsonProcessingException e) {
            long at = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharOffset());
            reader.malformed(Span.empty((int) Math.min(at, json.length())), "this is no JSON");
        } catch (IOException e) {
            reader.malformed(Span.empty(0), "this is no JSON");
        }
        return new Read(reader.suggestions, reader.findings);
    }

    private void file(JsonParser in) throws IOException {
        JsonToken first = in.nextToken();
        if (first == JsonToken.START_ARRAY) {
            items(in);
        } else if (first == JsonToken.START_OBJECT) {
            int start = offset(in);
            boolean page = false;
            while (!page && in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                if (name.equals("items") && in.currentToken() == JsonToken.START_ARRAY) {
                    page = true;
                    items(in);
                } else {
                    in.skipChildren();
                }
            }
            if (!page) {
                one(MAPPER.readTree(json), start);
            }
        } else {
            malformed(Span.empty(0), "this is neither an annotation nor a list of them");
        }
    }

    private void items(JsonParser in) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY && in.currentToken() != null) {
            int start = offset(in);
            if (in.currentToken() == JsonToken.START_OBJECT) {
                one(MAPPER.readTree(in), start);
            } else {
                in.skipChildren();
                malformed(Span.empty(start), "an item is no annotation");
            }
        }
    }

    private static int offset(JsonParser in) {
        return (int) Math.max(0, in.currentTokenLocation().getCharOffset());
    }

    /** One without a body asks, and is no suggestion. */
    private void one(JsonNode node, int start) {
        Span origin = new Span(start, Math.min(json.length(), start + 1));
        JsonNode body = first(node.path("body"));
        JsonNode target = first(node.path("target"));
        String element = body.path("tei:element").asText("");
        if (!node.path("type").asText("").equals("Annotation")) {
            malformed(origin, "an item has not the type Annotation");
        } else if (node.path("body").isMissingNode()) {
            return;
        } else if (element.isEmpty()) {
            malformed(origin, "the body has no tei:element");
        } else {
            Passage passage = passage(target);
            boolean placed = !passage.exact().isEmpty() || passage.start().isPresent();
            if (passage.source().isEmpty() && passage.sha256().isEmpty() || !placed) {
                malformed(origin, "the target has no source, or no selector of a position or a quote");
                return;
            }
            suggestions.add(new Suggestion(origin, passage, element, attributes(body), cert(body), creator(node)));
        }
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static Passage passage(JsonNode target) {
        Optional<Integer> start = Optional.empty();
        Optional<Integer> end = Optional.empty();
        String[] quote = {"", "", ""};
        JsonNode selectors = target.path("selector");
        for (JsonNode selector : selectors.isArray() ? selectors : List.of(selectors)) {
            String type = selector.path("type").asText("");
            if (type.equals("TextPositionSelector") && selector.path("start").canConvertToInt()) {
                start = Optional.of(selector.path("start").asInt());
                end = Optional.of(selector.path("end").asInt(-1));
            } else if (type.equals("TextQuoteSelector")) {
                quote = new String[] {text(selector, "exact"), text(selector, "prefix"), text(selector, "suffix")};
            }
        }
        String source = target.path("source").isObject()
                ? text(target.path("source"), "id")
                : target.isTextual() ? target.asText() : text(target, "source");
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        return new Passage(name, text(target, "tei:sha256"), start, end, quote[0], quote[1], quote[2]);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).isTextual() ? node.path(key).asText() : "";
    }

    private static Map<String, String> attributes(JsonNode body) {
        Map<String, String> attributes = new HashMap<>();
        body.path("tei:attributes").properties().forEach(field -> {
            if (!OWN.contains(field.getKey())) {
                attributes.put(field.getKey(), field.getValue().asText(""));
            }
        });
        return attributes;
    }

    private static String cert(JsonNode body) {
        String said = text(body, "tei:cert");
        return Set.of("high", "medium", "low").contains(said) ? said : "low";
    }

    private static Responsible creator(JsonNode node) {
        JsonNode creator = first(node.path("creator"));
        String name = creator.isTextual() ? creator.asText() : text(creator, "name");
        boolean person = text(creator, "type").equals("Person");
        return new Responsible(
                "suggested by", person ? "persName" : "name", name.isBlank() ? "somebody" : name.strip());
    }

    private void malformed(Span span, String clause) {
        findings.add(SpanFinding.of(Code.S801, span, "No suggestion can be read here: " + clause + "."));
    }
}
