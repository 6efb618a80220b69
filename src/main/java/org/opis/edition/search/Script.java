package org.opis.edition.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A script that hands something to the search: one call, with JSON as its arguments. */
final class Script {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Script() {}

    /** {@code opisSearch.FUNCTION(…)}; arguments are texts, numbers, lists and maps in a fixed order. */
    static String call(String function, Object... arguments) {
        return "opisSearch." + function + "("
                + Arrays.stream(arguments).map(Script::json).collect(Collectors.joining(",")) + ");\n";
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no text, number, list or map: " + value.getClass(), e);
        }
    }
}
