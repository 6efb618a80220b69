package org.opis.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor asks about a file that is open in it. */
final class Documents implements TextDocumentService {
    private final Session session;

    Documents(Session session) {
        this.session = session;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem item = params.getTextDocument();
        session.check(session.files().open(item.getUri(), item.getVersion(), item.getText()), true);
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        session.files()
                .change(
                        params.getTextDocument().getUri(),
                        params.getTextDocument().getVersion(),
                        params.getContentChanges())
                .ifPresent(file -> session.check(file, false));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        session.forget(params.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // other files may point into this one
        session.files().all().forEach(file -> session.check(file, false));
    }

    /** Answers from the file as it is now, off the thread that reads messages; nothing about one that is not open. */
    private <T> CompletableFuture<T> answer(String uri, T nothing, Function<OpenFile, T> question) {
        Optional<OpenFile> file = session.files().get(uri);
        return file.isEmpty()
                ? CompletableFuture.completedFuture(nothing)
                : CompletableFuture.supplyAsync(() -> question.apply(file.get()));
    }

    private <T> CompletableFuture<T> answerTei(String uri, T nothing, Function<OpenFile, T> question) {
        return uri.endsWith(".txt") ? CompletableFuture.completedFuture(nothing) : answer(uri, nothing, question);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return answerTei(params.getTextDocument().getUri(), Either.forLeft(List.of()), file -> {
            Caret caret = new Caret(file, file.offset(params.getPosition()));
            return Either.forLeft(new Completion(caret, session.guide(file)).items());
        });
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        String uri = params.getTextDocument().getUri();
        return answer(uri, Optional.<Hover>empty(), file -> new Hovers(file, session.guide(file), session.findings(uri))
                        .at(file.offset(params.getPosition())))
                .thenApply(hover -> hover.orElse(null));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return answerTei(params.getTextDocument().getUri(), List.of(), file -> Symbols.of(file).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                .toList());
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return answerTei(
                params.getTextDocument().getUri(),
                Either.forLeft(List.of()),
                file -> Either.forLeft(new Navigation(file).definition(file.offset(params.getPosition()))));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean withName = params.getContext().isIncludeDeclaration();
        return answerTei(params.getTextDocument().getUri(), List.of(), file -> new Navigation(file)
                .references(file.offset(params.getPosition()), withName));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return answerTei(params.getTextDocument().getUri(), Optional.<Range>empty(), file -> new Navigation(file)
                        .renamed(file.offset(params.getPosition())))
                .thenApply(range -> range.map(
                                r -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst(r))
                        .orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return answerTei(params.getTextDocument().getUri(), new WorkspaceEdit(), file -> {
            int offset = file.offset(params.getPosition());
            Navigation navigation = new Navigation(file);
            navigation.refusal(offset, params.getNewName()).ifPresent(why -> {
                throw new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, why, null));
            });
            return Edits.of(file, navigation.rename(offset, params.getNewName()));
        });
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return answerTei(params.getTextDocument().getUri(), List.of(), file -> {
            if (Formatting.hasPreserved(file)) {
                session.say(MessageType.Info, Formatting.PRESERVED);
            }
            return session.guide(file)
                    .map(guide ->
                            new Formatting(file, guide, params.getOptions().getTabSize()).edits())
                    .orElse(List.of());
        });
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return answerTei(params.getTextDocument().getUri(), List.of(), file -> {
            Actions actions = new Actions(
                    file,
                    session.project().validation(file),
                    session.results().last(file),
                    session.hands().of(file));
            return actions.at(file.span(params.getRange()), params.getContext().getDiagnostics()).stream()
                    .map(Either::<Command, CodeAction>forRight)
                    .toList();
        });
    }
}
