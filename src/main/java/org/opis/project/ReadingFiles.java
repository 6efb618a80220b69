package org.opis.project;

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
import org.opis.policy.Settings;
import org.opis.report.Checked;
import org.opis.text.BoundedFile;
import org.opis.text.Digest;
import org.opis.text.Places;
import org.opis.text.Position;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.XmlCharacters;
import org.opis.text.XmlStreams;

/**
 * What dumps are read with besides what opis brings along.
 *
 * @param layouts page layouts and words of brackets; one that comes later is tried before
 * @param authorities lists of persons, organisations, places; the first counts most
 * @param own whether the lists of opis count as well, after all others
 */
public record ReadingFiles(List<Path> layouts, List<Path> authorities, boolean own) {
    public ReadingFiles {
        layouts = List.copyOf(layouts);
        authorities = List.copyOf(authorities);
    }

    /** Those that the settings of a project name. */
    public static ReadingFiles of(Settings settings) {
        return new ReadingFiles(settings.dumps().layouts(), settings.dumps().authorities(), true);
    }

    /** These and others that count more. */
    public ReadingFiles and(ReadingFiles more) {
        return new ReadingFiles(concat(layouts, more.layouts), concat(more.authorities, authorities), own && more.own);
    }

    /** All of them, in their order. */
    public List<Path> all() {
        return concat(layouts, authorities);
    }

    private static List<Path> concat(List<Path> one, List<Path> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** {@code options} with what the files add; empty, and said, where one can't be opened or used. */
    public Optional<Options> load(Trouble trouble, Options options) {
        boolean usable = true;
        Layouts pages = options.layouts();
        Names names = own ? options.names() : Names.none();
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

    /** The hashes of the files, in their order; what cannot be read was said. */
    public String used() {
        StringBuilder hashes = new StringBuilder();
        for (Path file : all()) {
            try {
                hashes.append(Digest.sha256(BoundedFile.read(file)))
                        .append(layouts.contains(file) ? " layout\n" : "\n");
            } catch (IOException e) {
                hashes.append("?\n");
            }
        }
        return hashes.append(own ? "" : "no lists of opis\n").toString();
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
