package org.opis.lsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.opis.validate.grammar.Guide;

/** What the parts of the server share: the open files, the project, and the editor at the other end. */
final class Session implements AutoCloseable {
    private final OpenFiles files = new OpenFiles();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Map<String, List<Diagnostic>> told = new ConcurrentHashMap<>();
    private Hands hands = new Hands(ServerOptions.NONE.editor());
    private Project project = new Project(ServerOptions.NONE);
    private Findings findings = new Findings(project);
    private Checks checks = new Checks(files, findings, this::tell);
    private Optional<LanguageClient> client = Optional.empty();

    void connect(LanguageClient editor) {
        client = Optional.of(editor);
    }

    void begin(ServerOptions asked) {
        checks.close();
        hands = new Hands(asked.editor());
        project = new Project(asked);
        findings = new Findings(project);
        checks = new Checks(files, findings, this::tell);
    }

    OpenFiles files() {
        return files;
    }

    Hands hands() {
        return hands;
    }

    Project project() {
        return project;
    }

    Results results() {
        return findings.results();
    }

    Optional<LanguageClient> client() {
        return client;
    }

    /** The grammar of a file; the first, where it names several. */
    Optional<Guide> guide(OpenFile file) {
        return file.isDump()
                ? Optional.empty()
                : project.validation(file).guides(file.path(), file.text()).stream()
                        .findFirst();
    }

    /** What the editor was told of a file last. */
    List<Diagnostic> findings(String uri) {
        return told.getOrDefault(uri, List.of());
    }

    void check(OpenFile file, boolean now) {
        checks.ask(file, now);
    }

    /** What is on disk has changed: schemas, settings, other files. */
    void checkAll() {
        project.forget();
        files.all().forEach(file -> checks.ask(file, false));
    }

    void forget(String uri) {
        files.close(uri);
        checks.forget(uri);
        findings.results().forget(uri);
        told.remove(uri);
        client.ifPresent(c -> c.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of())));
    }

    private void tell(OpenFile file, List<Diagnostic> found) {
        told.put(file.uri(), found);
        client.ifPresent(c -> {
            project.faults().forEach(fault -> say(MessageType.Error, fault));
            c.publishDiagnostics(new PublishDiagnosticsParams(file.uri(), found, file.version()));
        });
    }

    void say(MessageType type, String sentence) {
        client.ifPresent(c -> c.showMessage(new MessageParams(type, sentence)));
    }

    @Override
    public void close() {
        checks.close();
    }

    void end() {
        ended.complete(null);
    }

    CompletableFuture<Void> ended() {
        return ended;
    }
}
