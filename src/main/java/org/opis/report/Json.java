package org.opis.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes JSON (RFC 8259), two blanks for each level, line feeds only, ASCII only. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Writer writer;
    private final JsonGenerator out;

    /** Writes to {@code writer}, which is flushed at the end and never closed. */
    public Json(Writer writer) {
        this.writer = writer;
        try {
            out = FACTORY.createGenerator(writer).setPrettyPrinter(printer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    private interface Step {
        void run() throws IOException;
    }

    private Json then(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Json object() {
        return then(out::writeStartObject);
    }

    public Json object(String key) {
        return then(() -> out.writeObjectFieldStart(key));
    }

    public Json array() {
        return then(out::writeStartArray);
    }

    public Json array(String key) {
        return then(() -> out.writeArrayFieldStart(key));
    }

    public Json endObject() {
        return then(out::writeEndObject);
    }

    public Json endArray() {
        return then(out::writeEndArray);
    }

    /** A member of a list. */
    public Json text(String value) {
        return then(() -> out.writeString(value));
    }

    /** A list of texts. */
    public Json put(String key, List<String> values) {
        array(key);
        values.forEach(this::text);
        return endArray();
    }

    public Json put(String key, String value) {
        return then(() -> out.writeStringField(key, value));
    }

    public Json put(String key, int value) {
        return then(() -> out.writeNumberField(key, value));
    }

    /** A number with four digits after the point. */
    public Json put(String key, double value) {
        return then(() -> out.writeNumberField(key, BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN)));
    }

    public Json put(String key, boolean value) {
        return then(() -> out.writeBooleanField(key, value));
    }

    /** A line end after the outermost value. */
    public void finish() {
        then(() -> {
            out.flush();
            writer.write('\n');
            writer.flush();
        });
    }
}
