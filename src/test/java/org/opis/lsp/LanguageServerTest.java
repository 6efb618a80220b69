package org.opis.lsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.tei.Decoder;
import org.opis.text.Span;

/** The server over its streams, as an editor uses it. */
class LanguageServerTest {
    private static final Path TEI = Path.of("tei/corpus/000_8e4ba78e85204118.xml");

    @TempDir
    Path folder;

    private String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    private static List<CompletionItem> complete(Editor editor, String uri, Position at) {
        return Editor.get(editor.server().getTextDocumentService().completion(new CompletionParams(editor.id(uri), at)))
                .getLeft();
    }

    private static List<String> labels(List<CompletionItem> items) {
        return items.stream().map(CompletionItem::getLabel).toList();
    }

    @Test
    void aFileOfOpisHasNoFindings() throws IOException, InterruptedException {
        try (Editor editor = Editor.start(Map.of())) {
            String uri = uri(TEI.getFileName().toString());
            editor.open(uri, Files.readString(TEI));
            assertEquals(List.of(), editor.diagnostics(uri));
        }
    }

    @Test
    void aMistakeIsSaidAndGoesWithItsCorrection() throws IOException, InterruptedException {
        try (Editor editor = Editor.start(Map.of())) {
            String uri = uri("000.xml");
            editor.open(uri, Files.readString(TEI));
            editor.diagnostics(uri);
            int at = editor.file(uri).text().indexOf("<body");
            editor.type(uri, new Span(at, at + 5), "<boddy");
            List<Diagnostic> broken = editor.diagnostics(uri);
            assertFalse(broken.isEmpty());
            assertEquals("opis", broken.get(0).getSource());
            editor.type(uri, new Span(at, at + 6), "<body");
            assertEquals(List.of(), editor.diagnostics(uri));
        }
    }

    @Test
    void elementsAttributesAndValuesAreOffered() throws IOException, InterruptedException {
        try (Editor editor = Editor.start(Map.of())) {
            String uri = uri("000.xml");
            editor.open(uri, Files.readString(TEI));
            int at = editor.file(uri).text().indexOf("<p>") + 3;
            editor.type(uri, Span.empty(at), "<stamp type=\"\"");
            List<CompletionItem> values = complete(editor, uri, editor.file(uri).position(at + 13));
            assertEquals(List.of("archive", "classification", "declassification", "registry", "seal"), labels(values));
            assertTrue(values.get(0).getDocumentation().getRight().getValue().contains("archive"));
            editor.type(uri, new Span(at, at + 14), "<st");
            assertTrue(labels(complete(editor, uri, editor.file(uri).position(at + 3)))
                    .contains("stamp"));
            editor.type(uri, new Span(at, at + 3), "<stamp ");
            assertTrue(labels(complete(editor, uri, editor.file(uri).position(at + 7)))
                    .contains("type"));
            editor.type(uri, new Span(at, at + 7), "<persName ref=\"\"");
            List<CompletionItem> names = complete(editor, uri, editor.file(uri).position(at + 15));
            assertTrue(
                    labels(names).stream().allMatch(l -> l.startsWith("#")),
                    labels(names).toString());
            assertTrue(names.stream().anyMatch(i -> i.getDetail().startsWith("<person>")));
            editor.type(uri, new Span(at, at + 16), "<hi></");
            assertEquals(
                    List.of("hi"), labels(complete(editor, uri, editor.file(uri).position(at + 6))));
        }
    }

    @Test
    void documentationNamesAndSymbols() throws IOException, InterruptedException {
        try (Editor editor = Editor.start(Map.of())) {
            String uri = uri("000.xml");
            editor.open(uri, Files.readString(TEI));
            Hover hover = Editor.get(editor.server()
                    .getTextDocumentService()
                    .hover(new HoverParams(editor.id(uri), editor.at(uri, "<stamp", 3))));
            assertTrue(hover.getContents().getRight().getValue().contains("what a stamp says"), hover.toString());
            Position ref = editor.at(uri, "<persName ref=\"#", 17);
            var found = Editor.get(editor.server()
                            .getTextDocumentService()
                            .definition(new DefinitionParams(editor.id(uri), ref)))
                    .getLeft();
            assertEquals(1, found.size());
            ReferenceParams asked = new ReferenceParams(editor.id(uri), ref, new ReferenceContext(true));
            int all = Editor.get(editor.server().getTextDocumentService().references(asked))
                    .size();
            assertTrue(all > 1);
            var edit = Editor.get(editor.server()
                    .getTextDocumentService()
                    .rename(new RenameParams(editor.id(uri), ref, "p.another")));
            assertEquals(
                    all, edit.getDocumentChanges().get(0).getLeft().getEdits().size());
            List<DocumentSymbol> symbols = Editor.get(editor.server()
                            .getTextDocumentService()
                            .documentSymbol(new DocumentSymbolParams(editor.id(uri))))
                    .stream()
                    .map(Either::getRight)
                    .toList();
            assertEquals("TEI", symbols.get(0).getName());
            assertTrue(symbols.toString().contains("stamp registry"));
        }
    }

    @Test
    void aDoubtfulReadingIsAccepted() throws IOException, InterruptedException {
        try (Editor editor = Editor.start(Map.of("editor", "Anna Muster"))) {
            String uri = uri("000.xml");
            editor.open(uri, Files.readString(TEI));
            Position doubt = editor.at(uri, "cert=\"medium\" resp=\"#enc\">", 0);
            List<CodeAction> actions = actions(editor, uri, new Range(doubt, doubt));
            CodeAction accept = actions.stream()
                    .filter(a -> a.getTitle().startsWith("Accept"))
                    .findFirst()
                    .orElseThrow();
            apply(editor, uri, accept);
            assertTrue(editor.file(uri).text().contains("<persName>Anna Muster</persName>"));
            assertTrue(editor.file(uri).text().contains("resp=\"#ed.anna-muster\""));
            assertEquals(List.of(), editor.diagnostics(uri));
        }
    }

    @Test
    void aPassageIsEncodedAndTheDumpStaysTheSame() throws IOException, InterruptedException {
        try (Editor editor = Editor.start(Map.of())) {
            String uri = uri("000.xml");
            editor.open(uri, Files.readString(TEI));
            String text = editor.file(uri).text();
            int at = text.indexOf("meeting", text.indexOf("<p>"));
            Range range = editor.file(uri).range(new Span(at, at + 7));
            List<String> titles = actions(editor, uri, range).stream()
                    .map(CodeAction::getTitle)
                    .toList();
            assertTrue(titles.contains("Encode this passage as supplied word"), titles.toString());
            assertTrue(titles.contains("Encode this passage as stamp"), titles.toString());
        }
    }

    private static List<CodeAction> actions(Editor editor, String uri, Range range) {
        return Editor.get(editor.server()
                        .getTextDocumentService()
                        .codeAction(new CodeActionParams(editor.id(uri), range, new CodeActionContext(List.of()))))
                .stream()
                .map(Either::getRight)
                .toList();
    }

    private static void apply(Editor editor, String uri, CodeAction action) {
        apply(
                editor,
                uri,
                action.getEdit().getDocumentChanges().get(0).getLeft().getEdits().stream()
                        .map(Either::getLeft)
                        .toList());
    }

    private static void apply(Editor editor, String uri, List<? extends TextEdit> made) {
        List<? extends TextEdit> edits = made.stream()
                .sorted((a, b) -> editor.file(uri).offset(b.getRange().getStart())
                        - editor.file(uri).offset(a.getRange().getStart()))
                .toList();
        for (TextEdit edit : edits) {
            editor.type(uri, editor.file(uri).span(edit.getRange()), edit.getNewText());
        }
    }

    @Test
    void theDumpIsCheckedWhileItIsPrepared() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("opis.toml"), "[dumps]\nfolders = [\"dumps\"]\n");
        Files.createDirectories(folder.resolve("dumps"));
        try (Editor editor = Editor.start(Map.of())) {
            String uri = uri("dumps/a.txt");
            editor.open(uri, "Letter\n\nThe minister [said nothing.\n");
            List<Diagnostic> found = editor.diagnostics(uri);
            assertTrue(found.stream().anyMatch(d -> d.getCode().getLeft().equals("I430")), found.toString());
            assertTrue(preview(editor, uri).contains("The minister [said nothing."));
            String other = uri("notes.txt");
            editor.open(other, "The minister [said nothing.\n");
            assertEquals(List.of(), editor.diagnostics(other));
        }
    }

    @Test
    void theDumpIsReadWithWhatTheProjectAdds() throws IOException, InterruptedException {
        Path german = Path.of("fixtures/cases/read-german");
        Files.writeString(
                folder.resolve("opis.toml"), "[dumps]\nfolders = [\"dumps\"]\nlayouts = [\"own/layout.xml\"]\n");
        Files.createDirectories(folder.resolve("own"));
        Files.copy(german.resolve("layout.xml"), folder.resolve("own/layout.xml"));
        try (Editor editor = Editor.start(Map.of())) {
            String uri = uri("dumps/source.txt");
            editor.open(uri, Files.readString(german.resolve("source.txt")));
            editor.diagnostics(uri);
            assertEquals(Files.readString(german.resolve("expected.tei.xml")), preview(editor, uri));

            Files.writeString(folder.resolve("own/layout.xml"), "<apparatus>");
            editor.type(uri, Span.empty(0), " ");
            editor.diagnostics(uri);
            assertTrue(editor.messages.get(0).contains("layout.xml:1: "), editor.messages.toString());
        }
    }

    private static String preview(Editor editor, String uri) {
        return Editor.get(editor.server()
                        .getWorkspaceService()
                        .executeCommand(new ExecuteCommandParams(Commands.PREVIEW, List.of(uri))))
                .toString();
    }

    @Test
    void aPlaceLeadsIntoTheDump() throws IOException, InterruptedException {
        Files.copy(Path.of("fixtures/archive/000_8e4ba78e85204118.txt"), folder.resolve("000_8e4ba78e85204118.txt"));
        try (Editor editor = Editor.start(Map.of())) {
            String uri = uri("000.xml");
            editor.open(uri, Files.readString(TEI));
            Position at = editor.at(uri, "A second meeting", 0);
            Editor.get(editor.server()
                    .getWorkspaceService()
                    .executeCommand(
                            new ExecuteCommandParams(Commands.OPEN_DUMP, List.of(uri, new Gson().toJsonTree(at)))));
            assertEquals(1, editor.shown.size());
            assertTrue(editor.shown.get(0).getUri().endsWith("000_8e4ba78e85204118.txt"));
            Object whole = Editor.get(editor.server()
                    .getWorkspaceService()
                    .executeCommand(new ExecuteCommandParams(Commands.DUMP_PLACE, List.of(uri))));
            assertTrue(whole.toString().contains("000_8e4ba78e85204118.txt"), whole.toString());
        }
    }

    @Test
    void whatIsTheDumpsIsNotFormatted() throws IOException, InterruptedException {
        try (Editor editor = Editor.start(Map.of())) {
            String uri = uri("000.xml");
            editor.open(uri, Files.readString(TEI));
            byte[] dump = Decoder.decode(editor.file(uri).bytes()).bytes();
            List<? extends TextEdit> edits = Editor.get(editor.server()
                    .getTextDocumentService()
                    .formatting(new DocumentFormattingParams(editor.id(uri), new FormattingOptions(1, true))));
            assertFalse(edits.isEmpty());
            apply(editor, uri, edits);
            assertArrayEquals(dump, Decoder.decode(editor.file(uri).bytes()).bytes());
            assertEquals(List.of(), editor.diagnostics(uri));
            assertEquals(List.of(Formatting.PRESERVED), editor.messages);
        }
    }

    @Test
    void manyEditsLeaveWhatAFreshCheckSays() throws IOException, InterruptedException {
        String text = Files.readString(TEI);
        Random random = new Random(20261130);
        List<String> pieces =
                List.of("<p>", "</p>", "<", ">", "\"", "x", "&", "]", "<stamp", "\n", " cert=\"low\"", "");
        try (Editor editor = Editor.start(Map.of())) {
            String uri = uri("000.xml");
            editor.open(uri, text);
            for (int i = 1; i <= 2000; i++) {
                int length = editor.file(uri).text().length();
                int start = random.nextInt(length);
                int end = Math.min(length, start + random.nextInt(4));
                editor.type(uri, new Span(start, end), pieces.get(random.nextInt(pieces.size())));
                if (i % 200 == 0) {
                    List<Diagnostic> fresh = new Findings(new Project(ServerOptions.NONE)).of(editor.file(uri));
                    assertEquals(fresh, editor.diagnostics(uri), "after " + i + " edits");
                    int now = editor.file(uri).text().length();
                    editor.type(uri, new Span(0, now), text);
                }
            }
        }
    }
}
