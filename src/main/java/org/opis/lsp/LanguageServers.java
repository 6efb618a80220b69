package org.opis.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The door of the room: serves one editor over two streams. */
public final class LanguageServers {
    private LanguageServers() {}

    /**
     * Serves until the editor ends the session or goes away.
     *
     * @return whether it ended as the protocol wants it: shut down first
     */
    public static boolean serve(InputStream in, OutputStream out) {
        TeiServer server = new TeiServer();
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        CompletableFuture<Void> gone = CompletableFuture.runAsync(() -> {
            try {
                listening.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException e) {
                // the editor is gone
            }
        });
        CompletableFuture.anyOf(server.ended(), gone).join();
        listening.cancel(true);
        return server.isStopped();
    }
}
