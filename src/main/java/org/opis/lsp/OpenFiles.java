package org.opis.lsp;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.opis.text.Span;

/** The files that are open in the editor, each as it is now. */
final class OpenFiles {
    private final Map<String, OpenFile> files = new ConcurrentHashMap<>();

    OpenFile open(String uri, int version, String text) {
        OpenFile file = new OpenFile(uri, version, text);
        files.put(uri, file);
        return file;
    }

    /** The file after these changes, each made to what the one before left. */
    Optional<OpenFile> change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
        return Optional.ofNullable(files.computeIfPresent(uri, (key, file) -> {
            OpenFile changed = file;
            for (TextDocumentContentChangeEvent change : changes) {
                changed = new OpenFile(uri, version, text(changed, change));
            }
            return changed;
        }));
    }

    private static String text(OpenFile file, TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        Span span = file.span(change.getRange());
        return file.text().substring(0, span.start())
                + change.getText()
                + file.text().substring(span.end());
    }

    void close(String uri) {
        files.remove(uri);
    }

    Optional<OpenFile> get(String uri) {
        return Optional.ofNullable(files.get(uri));
    }

    boolean isCurrent(OpenFile file) {
        return files.get(file.uri()) == file;
    }

    Collection<OpenFile> all() {
        return List.copyOf(files.values());
    }
}
