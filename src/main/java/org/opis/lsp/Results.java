package org.opis.lsp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.opis.validate.finding.FileFindings;
import org.opis.validate.finding.Finding;

/** What the last check of each open file found: what is asked of the same text is not found again. */
final class Results {
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Project project;

    Results(Project project) {
        this.project = project;
    }

    /** The findings of a file as it was at one moment. */
    private record Known(OpenFile file, List<FileFindings> found) {}

    /** Checks a file, also one that was checked before: others that it points to may have changed. */
    List<FileFindings> check(OpenFile file) {
        List<FileFindings> found = project.validation(file).check(file.name(), file.path(), file.bytes());
        known.put(file.uri(), new Known(file, found));
        return found;
    }

    /** What was found, or is found now where the file was not checked since its last change. */
    List<Finding> last(OpenFile file) {
        Known last = known.get(file.uri());
        List<FileFindings> found = last != null && last.file() == file ? last.found() : check(file);
        return found.stream().flatMap(one -> one.findings().stream()).toList();
    }

    void forget(String uri) {
        known.remove(uri);
    }
}
