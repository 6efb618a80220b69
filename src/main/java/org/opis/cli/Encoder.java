package org.opis.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.batch.Input;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.report.Checked;
import org.opis.text.Reading;
import org.opis.text.SourceReader;
import org.opis.text.Span;

/** Bytes to TEI, where they are a text. */
record Encoder(Options options, Charset charset) {
    /**
     * What became of one file.
     *
     * @param encoding empty where the file was refused
     * @param findings on the dump
     */
    record Encoded(Optional<Encoding> encoding, Checked findings) {}

    Encoded encode(Input input, byte[] bytes) {
        Reading reading = SourceReader.reading(input.name(), bytes, charset);
        if (reading.problem().isPresent()) {
            Diagnostic refused = refused(reading.problem().get());
            return new Encoded(Optional.empty(), Checked.dump(input.label(), reading.source(), List.of(refused)));
        }
        Encoding encoding = Opis.encode(reading.source(), options);
        return new Encoded(
                Optional.of(encoding), Checked.dump(input.label(), encoding.source(), encoding.diagnostics()));
    }

    private Diagnostic refused(Reading.Problem problem) {
        return switch (problem) {
            case NOT_TEXT -> Diagnostic.of(
                    Code.P102, Span.empty(0), "This is not a text in " + charset + "; no output is written.");
            case CHARSET -> Diagnostic.of(
                    Code.P106, Span.empty(0), "Read as " + charset + ", this file does not give its bytes back.");
        };
    }
}
