package org.opis.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor asks about the project as a whole. */
final class Workspace implements WorkspaceService {
    private final Session session;

    Workspace(Session session) {
        this.session = session;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        session.checkAll();
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        session.checkAll();
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        Commands commands = new Commands(session.files(), session.project());
        List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
        return CompletableFuture.supplyAsync(() -> switch (params.getCommand()) {
            case Commands.PREVIEW -> commands.preview(arguments)
                    .<Object>map(tei -> tei)
                    .orElse("");
            case Commands.DUMP_PLACE -> commands.dumpPlace(arguments).stream().toList();
            case Commands.OPEN_DUMP -> open(commands.dumpPlace(arguments));
            default -> "";
        });
    }

    private Object open(Optional<Location> place) {
        if (place.isEmpty()) {
            session.say(MessageType.Info, "This stands in no line of the dump, or the dump is not at hand.");
            return List.of();
        }
        ShowDocumentParams shown = new ShowDocumentParams(place.get().getUri());
        shown.setSelection(place.get().getRange());
        shown.setTakeFocus(true);
        session.client().ifPresent(client -> client.showDocument(shown));
        return List.of(place.get());
    }
}
