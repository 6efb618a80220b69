package org.opis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.Options;
import org.opis.authority.Names;
import org.opis.batch.Reasons;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.layout.Layouts;
import org.opis.report.Checked;
import org.opis.text.BoundedFile;
import org.opis.text.Digest;
import org.opis.text.Places;
import org.opis.text.Position;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.XmlCharacters;
import org.opis.text.XmlStreams;
import picocli.CommandLine.Option;

/** What dumps are read with besides what opis brings along. */
final class ReadingOptions {
    @Option(
            names = "--layout",
            paramLabel = "FILE",
            description =
                    "A page layout of your own, or words of brackets in another language; it is tried before those"
                            + " of opis. May be given several times. \"opis explain P128\" shows one.")
    private List<Path> layouts = List.of();

    @Option(
            names = "--authority",
            paramLabel = "FILE",
            description =
                    "Persons, organisations or places of your own: a listPerson, listOrg or listPlace, or a TEI file"
                            + " that holds them. May be given several times. \"opis explain P129\" shows one;"
                            + " \"opis names --tei\" begins one.")
    private List<Path> authorities = List.of();

    /** Who hears of files that can't be used. */
    interface Trouble {
        /** One can't be opened. */
        void unopened(String label, String reason);

        /** One is not as it should be. */
        void refused(Checked checked);
    }

    /** {@code options} with what the files add; empty, and said, where one can't be opened or used. */
    Optional<Options> load(Trouble trouble, Options options) {
        boolean usable = true;
        Layouts pages = options.layouts();
        Names names = options.names();
        for (Path file : layouts) {
            Optional<Source> source = read(trouble, file, Code.P128);
            Layouts.Extended more = source.map(pages::with).orElse(new Layouts.Extended(pages, List.of()));
            pages = more.layouts();
            usable &= source.isPresent() && isUsable(trouble, file, source.get(), more.diagnostics());
        }
        for (Path file : authorities) {
            Optional<Source> source = read(trouble, file, Code.P129);
            Names.Extended more = source.map(names::with).orElse(new Names.Extended(names, Map.of(), List.of()));
            names = more.names();
            usable &= source.isPresent() && isUsable(trouble, file, source.get(), AuthorityCheck.all(more));
        }
        return usable ? Optional.of(new Options(options.id(), options.schemaBase(), pages, names)) : Optional.empty();
    }

    /** The files, in their order. */
    List<Path> files() {
        return Stream.concat(layouts.stream(), authorities.stream()).toList();
    }

    /** The hash of the files, in their order; what cannot be read was said. */
    String used() {
        StringBuilder hashes = new StringBuilder();
        for (Path file : files()) {
            try {
                hashes.append(Digest.sha256(BoundedFile.read(file)))
                        .append(layouts.contains(file) ? " layout\n" : "\n");
            } catch (IOException e) {
                hashes.append("?\n");
            }
        }
        return hashes.toString();
    }

    /** In the encoding that it declares; empty, and said, where it is not in that. */
    private static Optional<Source> read(Trouble trouble, Path file, Code code) {
        try {
            XmlCharacters xml = XmlCharacters.of(BoundedFile.read(file));
            byte[] text = xml.text().getBytes(StandardCharsets.UTF_8);
            Source source = SourceReader.read(file.getFileName().toString(), text, StandardCharsets.UTF_8);
            List<Diagnostic> wrong = xml.problem().stream()
                    .map(problem -> said(source, new Places(xml.text()), problem, code))
                    .toList();
            return isUsable(trouble, file, source, wrong) ? Optional.of(source) : Optional.empty();
        } catch (IOException e) {
            trouble.unopened(file.toString(), Reasons.of(e));
            return Optional.empty();
        }
    }

    private static Diagnostic said(Source source, Places places, XmlCharacters.Problem problem, Code code) {
        Position at = places.at(problem.span().start());
        return Diagnostic.of(
                code, XmlStreams.place(source, at.line(), at.column()), "Not read: " + problem.message() + ".");
    }

    private static boolean isUsable(Trouble trouble, Path file, Source source, List<Diagnostic> diagnostics) {
        if (!diagnostics.isEmpty()) {
            trouble.refused(Checked.dump(file.toString(), source, diagnostics));
        }
        return diagnostics.isEmpty();
    }
}
