package org.opis.tei;

import java.util.List;
import java.util.Optional;
import org.opis.text.Position;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.SourceWriter;

/**
 * What a TEI file decodes to.
 *
 * @param file the dump's name as the header says it, or empty
 * @param bytes of the dump that the file describes
 * @param body the body alone, with its brackets
 * @param verdict how the bytes compare with what was encoded
 * @param unknown tokens of {@code @rend} that aren't in the table
 * @param problem why the file couldn't be read, and where; then there are no bytes
 * @param places the way from the TEI file into the dump
 */
public record Decoded(
        String file,
        byte[] bytes,
        String body,
        Verdict verdict,
        List<String> unknown,
        Optional<Problem> problem,
        DumpPlaces places) {

    /** How a decoded dump compares with the hashes in the header. */
    public enum Verdict {
        IDENTICAL,
        /** Only white space differs: the file was probably pretty-printed by an editor. */
        WHITE_SPACE,
        EDITED,
        /** The header has no hash. */
        UNKNOWN
    }

    /** Where an XML file breaks off, and why. */
    public record Problem(Position position, String message) {}

    static Decoded broken(Position position, String message) {
        Optional<Problem> problem = Optional.of(new Problem(position, message));
        return new Decoded("", new byte[0], "", Verdict.UNKNOWN, List.of(), problem, DumpPlaces.NONE);
    }

    static Decoded of(FormReader header, Assembly assembly, TextReader text, List<Decoder.Origin> origins) {
        Source.Form form = header.form();
        byte[] bytes = SourceWriter.bytes(
                assembly.whole().toString(),
                form,
                form.mixed() ? assembly.whole().ends() : List.of());
        Source again = SourceReader.read(header.said("file"), bytes, SourceWriter.charset(form.charset()));
        return new Decoded(
                header.said("file"),
                bytes,
                text.piece().toString(),
                verdict(form, again.form()),
                List.copyOf(text.unknown()),
                Optional.empty(),
                new DumpPlaces(again, assembly, origins));
    }

    private static Verdict verdict(Source.Form said, Source.Form now) {
        if (said.sha256().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (said.sha256().equals(now.sha256())) {
            return Verdict.IDENTICAL;
        }
        return said.ink().equals(now.ink()) ? Verdict.WHITE_SPACE : Verdict.EDITED;
    }
}
