package org.opis.score;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists and texts; numbers and truth values as they are written, what is null is left out. */
final class JsonTree {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonTree() {}

    /** The object that a file holds. */
    static Map<String, Object> object(byte[] json) throws IOException {
        try (JsonParser in = FACTORY.createParser(json)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no JSON object");
            }
            return object(in);
        } catch (StreamConstraintsException e) {
            throw new IOException("this nests too deep", e);
        } catch (JsonProcessingException e) {
            // Jackson's own sentence quotes its settings
            String line =
                    e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
            throw new IOException("this is no JSON" + line, e);
        }
    }

    private static Map<String, Object> object(JsonParser in) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            if (in.nextToken() != JsonToken.VALUE_NULL) {
                object.put(name, value(in));
            }
        }
        return object;
    }

    private static List<Object> list(JsonParser in) throws IOException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            if (token != JsonToken.VALUE_NULL) {
                list.add(value(in));
            }
        }
        return list;
    }

    private static Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> list(in);
            default -> in.getText();
        };
    }

    /** The object below {@code key}; empty where there is none. */
    static Map<?, ?> object(Map<?, ?> object, String key) {
        return object.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    /** The members below {@code key} that are objects. */
    static List<Map<?, ?>> objects(Map<?, ?> object, String key) {
        List<Map<?, ?>> found = new ArrayList<>();
        if (object.get(key) instanceof List<?> list) {
            list.forEach(member -> {
                if (member instanceof Map<?, ?> map) {
                    found.add(map);
                }
            });
        }
        return found;
    }

    /** The text below {@code key}; empty where there is none. */
    static String text(Map<?, ?> object, String key) {
        return object.get(key) instanceof String text ? text : "";
    }

    /** A text, or a list of texts. */
    static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : value instanceof String text && !text.isEmpty() ? List.of(text) : List.of();
    }

    /** The same below {@code key}. */
    static List<String> texts(Map<?, ?> object, String key) {
        return texts(object.get(key));
    }
}
