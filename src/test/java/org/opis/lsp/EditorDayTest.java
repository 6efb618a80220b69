package org.opis.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.text.Span;

/**
 * A day of someone who corrects a file, as {@code fixtures/cases/editor-day/expected.txt} tells it: what was done and
 * what the editor showed. {@code mvn -q test -Dtest=EditorDayTest -Dopis.write=true} writes it anew.
 */
class EditorDayTest {
    private static final Path CASE = Path.of("fixtures/cases/editor-day");

    @TempDir
    Path folder;

    private final StringBuilder told = new StringBuilder();
    private String uri = "";

    @Test
    void isToldAsItWas() throws IOException, InterruptedException {
        Files.copy(CASE.resolve("note.txt"), folder.resolve("note.txt"));
        uri = folder.resolve("note.xml").toUri().toString();
        try (Editor editor = Editor.start(Map.of("editor", "A. Reader"))) {
            day(editor);
        }
        Path expected = CASE.resolve("expected.txt");
        // the day of a change is the day of the test
        String told = this.told.toString().replace(LocalDate.now().toString(), "2001-02-03");
        if (Boolean.getBoolean("opis.write")) {
            Files.writeString(expected, told);
        }
        assertEquals(Files.readString(expected), told);
    }

    private void day(Editor editor) throws IOException, InterruptedException {
        say("open note.xml");
        editor.open(uri, Files.readString(CASE.resolve("note.xml")));
        findings(editor);

        say("type a stamp by completion");
        int at = editor.file(uri).text().indexOf("I received");
        write(editor, at, "<sta");
        complete(editor, at + 4, "stamp");
        int value = editor.file(uri).text().indexOf("\"\"", at) + 1;
        complete(editor, value, "archive");
        findings(editor);

        say("break it: the end tag is lost");
        int end = editor.file(uri).text().indexOf("</stamp>", at);
        editor.type(uri, new Span(end, end + 8), "");
        findings(editor);

        say("mend it, and take it out again");
        write(editor, end, "</stamp>");
        findings(editor);
        String text = editor.file(uri).text();
        editor.type(uri, new Span(at, text.indexOf("</stamp>", at) + 8), "");
        findings(editor);

        say("hover over <opener, @subtype");
        hover(editor, "<opener", 3);
        hover(editor, "subtype=\"incoming\"", 3);

        say("from @hand to the hand, and its name changed");
        definition(editor, "hand=\"#h1\"", 8);
        rename(editor, "hand=\"#h1\"", 8, "h.ambassador");
        findings(editor);

        say("accept the doubtful date");
        accept(editor, editor.at(uri, "2 May<", 1));
        findings(editor);

        say("to the line of the dump");
        dump(editor, "had been postponed");
    }

    private void say(String line) {
        told.append("\n# ").append(line).append('\n');
    }

    private void line(String line) {
        told.append(line.replace(folder.toUri().toString(), "")).append('\n');
    }

    private void findings(Editor editor) throws InterruptedException {
        List<Diagnostic> found = editor.diagnostics(uri);
        if (found.isEmpty()) {
            line("findings: none");
        }
        found.forEach(d -> line("finding " + place(d.getRange().getStart()) + " "
                + d.getCode().getLeft() + " " + d.getMessage().getLeft()));
    }

    private static String place(Position at) {
        return at.getLine() + ":" + at.getCharacter();
    }

    private void write(Editor editor, int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            editor.type(uri, Span.empty(at + i), text.substring(i, i + 1));
        }
        line("typed " + text);
    }

    private void complete(Editor editor, int at, String chosen) {
        List<CompletionItem> items = Editor.get(editor.server()
                        .getTextDocumentService()
                        .completion(new CompletionParams(
                                editor.id(uri), editor.file(uri).position(at))))
                .getLeft();
        line("offered " + items.stream().map(CompletionItem::getLabel).collect(Collectors.joining(" ")));
        CompletionItem item = items.stream()
                .filter(i -> i.getLabel().equals(chosen))
                .findFirst()
                .orElseThrow();
        TextEdit edit = item.getTextEdit().getLeft();
        editor.type(
                uri, editor.file(uri).span(edit.getRange()), edit.getNewText().replaceAll("\\$\\d", ""));
        line("took " + edit.getNewText());
    }

    private void hover(Editor editor, String words, int within) {
        line(Editor.get(editor.server()
                        .getTextDocumentService()
                        .hover(new HoverParams(editor.id(uri), editor.at(uri, words, within))))
                .getContents()
                .getRight()
                .getValue());
    }

    private void definition(Editor editor, String words, int within) {
        List<? extends Location> found = Editor.get(editor.server()
                        .getTextDocumentService()
                        .definition(new DefinitionParams(editor.id(uri), editor.at(uri, words, within))))
                .getLeft();
        found.forEach(f -> line("leads to " + place(f.getRange().getStart()) + " "
                + editor.file(uri).span(f.getRange()).of(editor.file(uri).text())));
    }

    private void rename(Editor editor, String words, int within, String name) {
        var edit = Editor.get(editor.server()
                .getTextDocumentService()
                .rename(new RenameParams(editor.id(uri), editor.at(uri, words, within), name)));
        apply(
                editor,
                edit.getDocumentChanges().get(0).getLeft().getEdits().stream()
                        .map(Either::getLeft)
                        .toList());
    }

    private void accept(Editor editor, Position at) {
        CodeAction action = Editor.get(editor.server()
                        .getTextDocumentService()
                        .codeAction(new CodeActionParams(
                                editor.id(uri), new Range(at, at), new CodeActionContext(List.of()))))
                .stream()
                .map(Either::getRight)
                .filter(a -> a.getTitle().startsWith("Accept"))
                .findFirst()
                .orElseThrow();
        line(action.getTitle());
        apply(
                editor,
                action.getEdit().getDocumentChanges().get(0).getLeft().getEdits().stream()
                        .map(Either::getLeft)
                        .toList());
    }

    private void apply(Editor editor, List<TextEdit> edits) {
        edits.stream()
                .sorted((a, b) -> editor.file(uri).offset(b.getRange().getStart())
                        - editor.file(uri).offset(a.getRange().getStart()))
                .forEach(edit -> {
                    Span span = editor.file(uri).span(edit.getRange());
                    line("changed " + place(edit.getRange().getStart()) + " \""
                            + span.of(editor.file(uri).text()).strip() + "\" to \""
                            + edit.getNewText().strip() + "\"");
                    editor.type(uri, span, edit.getNewText());
                });
    }

    private void dump(Editor editor, String words) {
        Editor.get(editor.server()
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(
                        Commands.OPEN_DUMP, List.of(uri, new Gson().toJsonTree(editor.at(uri, words, 0))))));
        assertTrue(editor.shown.size() == 1, "the dump was not shown");
        line("shown " + editor.shown.get(0).getUri() + " "
                + place(editor.shown.get(0).getSelection().getStart()));
    }
}
