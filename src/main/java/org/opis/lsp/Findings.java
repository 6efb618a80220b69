package org.opis.lsp;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.diagnostic.Severity;
import org.opis.policy.Settings;
import org.opis.policy.Topic;
import org.opis.text.Places;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.validate.finding.DumpPlace;
import org.opis.validate.finding.FileFindings;
import org.opis.validate.finding.Finding;

/** What is wrong with a file, or doubtful in a dump, as the protocol says it: the same findings as on the command line. */
final class Findings {
    /** Who says so. */
    static final String SOURCE = "opis";

    private final Project project;
    private final Results results;

    Findings(Project project) {
        this.project = project;
        this.results = new Results(project);
    }

    /** What was found in TEI last. */
    Results results() {
        return results;
    }

    List<Diagnostic> of(OpenFile file) {
        if (file.isDump()) {
            return project.isDump(file) ? dump(file) : List.of();
        }
        Settings settings = project.settings(file);
        List<Diagnostic> all = new ArrayList<>();
        for (FileFindings one : results.check(file)) {
            // what is wrong in a part stands there, where that is opened
            if (one.file().equals(file.name())) {
                one.findings().forEach(finding -> tei(file, settings, finding).ifPresent(all::add));
            }
        }
        return all;
    }

    private static Optional<Diagnostic> tei(OpenFile file, Settings settings, Finding finding) {
        Topic topic = Topic.of(
                finding.code(),
                finding.message(),
                finding.target(),
                file.text(),
                finding.span().start());
        return settings.severity(file.name(), topic, finding.severity()).map(severity -> {
            Diagnostic diagnostic = diagnostic(file.range(finding.span()), severity, finding.code(), finding.message());
            finding.place()
                    .flatMap(place -> location(file, settings, place))
                    .map(at -> new DiagnosticRelatedInformation(at, "here in the dump"))
                    .ifPresent(related -> diagnostic.setRelatedInformation(List.of(related)));
            return diagnostic;
        });
    }

    private static Optional<Location> location(OpenFile file, Settings settings, DumpPlace place) {
        Optional<Path> dump = DumpFiles.find(file, settings, place.name());
        Position at = new Position(place.position().line() - 1, place.position().column() - 1);
        return dump.map(path -> new Location(path.toUri().toString(), new Range(at, at)));
    }

    private List<Diagnostic> dump(OpenFile file) {
        Encoding encoding = encode(file, project.reading(file));
        Settings settings = project.settings(file);
        Places places = new Places(encoding.source().text());
        return encoding.diagnostics().stream()
                .flatMap(one -> settings
                        .severity(file.name(), Topic.of(one.code().name()), one.severity())
                        .map(severity -> diagnostic(
                                OpenFile.range(places, one.span()),
                                severity,
                                one.code().name(),
                                one.message()))
                        .stream())
                .toList();
    }

    /** A dump as the command {@code encode} writes it. */
    static Encoding encode(OpenFile file, Options options) {
        String name = file.path().map(Path::getFileName).map(Path::toString).orElse("untitled.txt");
        Source source = SourceReader.read(name, file.bytes(), StandardCharsets.UTF_8);
        return Opis.encode(source, options);
    }

    private static Diagnostic diagnostic(Range range, Severity severity, String code, String message) {
        return new Diagnostic(range, message, level(severity), SOURCE, code);
    }

    private static DiagnosticSeverity level(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
        };
    }
}
