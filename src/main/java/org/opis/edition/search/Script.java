package org.opis.edition.search;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A script that hands something to the search: one call, with JSON as its arguments. */
final class Script {
    private static final ObjectMapper JSON = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private Script() {}

    /** {@code opisSearch.FUNCTION(…)}; arguments are texts, numbers, lists, what gives their items, and maps in a fixed order. */
    static void write(Writer out, String function, Object... arguments) throws IOException {
        out.write("opisSearch." + function + "(");
        for (int i = 0; i < arguments.length; i++) {
            out.write(i == 0 ? "" : ",");
            JSON.writeValue(out, arguments[i]);
        }
        out.write(");\n");
    }

    /** The same as a text. */
    static String call(String function, Object... arguments) {
        StringWriter text = new StringWriter();
        try {
            write(text, function, arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
