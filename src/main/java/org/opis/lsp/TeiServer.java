package org.opis.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.opis.Version;

/** The server: what it can do, its beginning and its end. */
final class TeiServer implements LanguageServer, LanguageClientAware {
    private final Session session = new Session();
    private final Documents documents = new Documents(session);
    private final Workspace workspace = new Workspace(session);
    private boolean stopped;

    @Override
    public void connect(LanguageClient client) {
        session.connect(client);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        session.begin(ServerOptions.of(params.getInitializationOptions()));
        return CompletableFuture.completedFuture(
                new InitializeResult(capabilities(), new ServerInfo("opis", Version.NUMBER)));
    }

    private static ServerCapabilities capabilities() {
        ServerCapabilities can = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(true);
        can.setTextDocumentSync(sync);
        can.setCompletionProvider(new CompletionOptions(false, List.of("<", "/", " ", "\"", "'", "#")));
        can.setHoverProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setDocumentFormattingProvider(true);
        can.setCodeActionProvider(
                new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite)));
        can.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
        return can;
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        stopped = true;
        session.close();
        return CompletableFuture.completedFuture(null);
    }

    /** Whether the client asked for an end before it ended the session, as the protocol wants it. */
    boolean isStopped() {
        return stopped;
    }

    @Override
    public void exit() {
        session.end();
    }

    /** Waits until the client ends the session. */
    CompletableFuture<Void> ended() {
        return session.ended();
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // nothing is traced
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }
}
