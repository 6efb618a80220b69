package org.opis;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.batch.Input;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.report.Checked;
import org.opis.text.Reading;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;
import org.opis.validate.finding.Finding;

/**
 * Bytes to TEI, where they are a text.
 *
 * @param charset of the bytes
 */
public record Encoder(Options options, Charset charset) {
    /**
     * What became of one file.
     *
     * @param encoding empty where the file was refused
     * @param findings on the dump
     * @param tei what validation says of the file to be written, none of it an error
     */
    public record Encoded(Optional<Encoding> encoding, Checked findings, List<Finding> tei) {
        public Encoded {
            tei = List.copyOf(tei);
        }

        /** The findings on the TEI file under the name that it will have. */
        public List<Finding> tei(String label) {
            return tei.stream().map(finding -> finding.in(label)).toList();
        }
    }

    /** Encodes a file that is to be written: what comes of it is valid. */
    public Encoded encode(Input input, byte[] bytes) {
        Encoded read = read(input, bytes);
        return read.encoding().map(encoding -> proved(input, encoding)).orElse(read);
    }

    /** Encodes a file of which no TEI is to be written. */
    public Encoded read(Input input, byte[] bytes) {
        Reading reading = SourceReader.reading(input.name(), bytes, charset);
        return reading.problem()
                .map(problem -> refused(input, reading.source(), List.of(refused(problem))))
                .orElseGet(() -> encoded(input, Opis.encode(reading.source(), options), List.of()));
    }

    private Encoded proved(Input input, Encoding encoding) {
        return Proof.of(encoding, options)
                .map(proved -> encoded(input, proved.encoding(), proved.findings()))
                .orElseGet(() -> {
                    List<Diagnostic> found = new ArrayList<>(encoding.diagnostics());
                    found.add(Diagnostic.of(
                            Code.P190, Span.empty(0), "No valid file can be made of this page; no output is written."));
                    return refused(input, encoding.source(), found);
                });
    }

    private static Encoded encoded(Input input, Encoding encoding, List<Finding> tei) {
        Checked dump = Checked.dump(input.label(), encoding.source(), encoding.diagnostics());
        return new Encoded(Optional.of(encoding), dump, tei);
    }

    private static Encoded refused(Input input, Source source, List<Diagnostic> found) {
        return new Encoded(Optional.empty(), Checked.dump(input.label(), source, found), List.of());
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
