package org.opis.lsp;

import java.util.List;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes of one file at the version that they were thought out for; an editor refuses them at another. */
final class Edits {
    private Edits() {}

    static WorkspaceEdit of(OpenFile file, List<TextEdit> edits) {
        VersionedTextDocumentIdentifier id = new VersionedTextDocumentIdentifier(file.uri(), file.version());
        TextDocumentEdit edit = new TextDocumentEdit(
                id,
                edits.stream()
                        .map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                        .toList());
        return new WorkspaceEdit(List.of(Either.forLeft(edit)));
    }
}
