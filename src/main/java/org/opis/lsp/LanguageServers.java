package org.opis.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The door of the room: serves one editor over two streams. */
public final class LanguageServers {
    /** What goes wrong with a message is answered to the editor; held here, since loggers are forgotten. */
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

    private LanguageServers() {}

    /**
     * Serves until the editor ends the session or goes away.
     *
     * @return whether it ended as the protocol wants it: shut down first
     */
    public static boolean serve(InputStream in, OutputStream out) {
        PROTOCOL.setLevel(Level.OFF);
        TeiServer server = new TeiServer();
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        CompletableFuture<Void> gone = CompletableFuture.runAsync(() -> {
            try {
                listening.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                // the editor is gone
            }
        });
        CompletableFuture.anyOf(server.ended(), gone).join();
        listening.cancel(true);
        return server.isStopped();
    }
}
