package org.opis.validate.include;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opis.validate.finding.FileFindings;
import org.opis.validate.finding.InDump;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.XmlFile;

/**
 * One file of a run; equal to itself alone.
 *
 * @param name how findings call it
 * @param path where it is kept; empty for standard input
 * @param file its characters
 */
public record Unit(String name, Optional<Path> path, XmlFile file) {
    // of all its characters otherwise, and for each place where it is looked up
    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    public FileFindings findings(List<SpanFinding> marks) {
        return findings(marks, InDump.nowhere());
    }

    public FileFindings findings(List<SpanFinding> marks, InDump dump) {
        if (marks.isEmpty()) {
            return new FileFindings(name, file.places(), List.of());
        }
        return new FileFindings(
                name,
                file.places(),
                marks.stream()
                        .distinct()
                        .sorted(SpanFinding.ORDER)
                        .map(mark -> mark.finding(
                                name, file.places(), dump.place(mark.span().start())))
                        .toList());
    }
}
