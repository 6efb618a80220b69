package org.opis.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.opis.text.Span;

/** An editor as the server sees it, over two streams. */
final class Editor implements LanguageClient, AutoCloseable {
    private static final long PATIENCE = 60;

    private final Map<String, OpenFile> files = new ConcurrentHashMap<>();
    private final Map<String, PublishDiagnosticsParams> told = new ConcurrentHashMap<>();
    final List<String> messages = new ArrayList<>();
    final List<ShowDocumentParams> shown = new ArrayList<>();
    private final Launcher<LanguageServer> launcher;
    private final CompletableFuture<Boolean> served;

    private Editor(InputStream in, OutputStream out, CompletableFuture<Boolean> served) {
        this.served = served;
        launcher = LSPLauncher.createClientLauncher(this, in, out);
        launcher.startListening();
    }

    static Editor start(Object options) throws IOException {
        // not the pipes of java.io, which ask whether the thread lives that wrote last
        Pipe toServer = Pipe.open();
        Pipe toEditor = Pipe.open();
        CompletableFuture<Boolean> served = CompletableFuture.supplyAsync(() -> LanguageServers.serve(
                Channels.newInputStream(toServer.source()), Channels.newOutputStream(toEditor.sink())));
        Editor editor = new Editor(
                Channels.newInputStream(toEditor.source()), Channels.newOutputStream(toServer.sink()), served);
        InitializeParams params = new InitializeParams();
        params.setInitializationOptions(options);
        editor.initialized = get(editor.server().initialize(params));
        editor.server().initialized(new InitializedParams());
        return editor;
    }

    InitializeResult initialized = new InitializeResult();

    LanguageServer server() {
        return launcher.getRemoteProxy();
    }

    static <T> T get(CompletableFuture<T> asked) {
        try {
            return asked.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    void open(String uri, String text) {
        files.put(uri, new OpenFile(uri, 1, text));
        server().getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "xml", 1, text)));
    }

    OpenFile file(String uri) {
        return files.get(uri);
    }

    /** Types over a span. */
    void type(String uri, Span span, String text) {
        OpenFile before = files.get(uri);
        Range range = before.range(span);
        int version = before.version() + 1;
        String after =
                before.text().substring(0, span.start()) + text + before.text().substring(span.end());
        files.put(uri, new OpenFile(uri, version, after));
        server().getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, version),
                        List.of(new TextDocumentContentChangeEvent(range, text))));
    }

    /** What the server says of the file as it is now. */
    List<Diagnostic> diagnostics(String uri) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        synchronized (told) {
            while (!isTold(uri)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("nothing was said of " + uri);
                }
                told.wait(1000);
            }
            return told.get(uri).getDiagnostics();
        }
    }

    private boolean isTold(String uri) {
        PublishDiagnosticsParams last = told.get(uri);
        return last != null
                && last.getVersion() != null
                && last.getVersion() == files.get(uri).version();
    }

    TextDocumentIdentifier id(String uri) {
        return new TextDocumentIdentifier(uri);
    }

    /** Before the character at an offset of the words, where they stand first in the file. */
    Position at(String uri, String words, int within) {
        int found = files.get(uri).text().indexOf(words);
        if (found < 0) {
            throw new IllegalArgumentException("not in the file: " + words);
        }
        return files.get(uri).position(found + within);
    }

    void shut(String uri) {
        files.remove(uri);
        server().getTextDocumentService().didClose(new DidCloseTextDocumentParams(id(uri)));
    }

    /** Ends the session as the protocol wants it. */
    @Override
    public void close() {
        get(server().shutdown());
        server().exit();
        if (!get(served)) {
            throw new IllegalStateException("the server did not end as it should");
        }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        synchronized (told) {
            told.put(diagnostics.getUri(), diagnostics);
            told.notifyAll();
        }
    }

    @Override
    public void showMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    @Override
    public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
        shown.add(params);
        return CompletableFuture.completedFuture(new ShowDocumentResult(true));
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(new MessageActionItem("none"));
    }

    @Override
    public void logMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new IllegalStateException("opis tells nobody");
    }
}
