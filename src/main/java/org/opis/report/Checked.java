package org.opis.report;

import java.util.List;
import java.util.stream.Stream;
import org.opis.diagnostic.Diagnostic;
import org.opis.text.Places;
import org.opis.text.Source;
import org.opis.text.XmlCharacters;
import org.opis.validate.finding.FileFindings;
import org.opis.validate.finding.Finding;

/**
 * One file and everything that was found in it, before anyone judges it.
 *
 * @param file its name as the user gave it
 * @param places its characters; none where nothing was found
 * @param diagnostics on a dump
 * @param findings on an XML file
 */
public record Checked(String file, Places places, List<Diagnostic> diagnostics, List<Finding> findings) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
        findings = List.copyOf(findings);
    }

    /** The remarks on a dump. */
    public static Checked dump(String file, Source source, List<Diagnostic> diagnostics) {
        return new Checked(file, new Places(diagnostics.isEmpty() ? "" : source.text()), diagnostics, List.of());
    }

    /** The findings on an XML file of these bytes. */
    public static Checked xml(String file, byte[] xml, List<Finding> findings) {
        String text = findings.isEmpty() ? "" : XmlCharacters.of(xml).text();
        return new Checked(file, new Places(text), List.of(), findings);
    }

    /** What validation says of a file. */
    public static Checked xml(FileFindings file) {
        Places places = file.findings().isEmpty() ? new Places("") : file.places();
        return new Checked(file.file(), places, List.of(), file.findings());
    }

    /** Whether nothing was found, as in most files. */
    boolean isEmpty() {
        return diagnostics.isEmpty() && findings.isEmpty();
    }

    /** Everything, in the order of the file; made one by one, since there may be millions. */
    Stream<Sighting> sightings() {
        return Stream.concat(
                diagnostics.stream().map(Sighting::of), findings.stream().map(Sighting::of));
    }
}
