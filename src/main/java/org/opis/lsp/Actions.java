package org.opis.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.opis.diagnostic.Edit;
import org.opis.markup.Acceptance;
import org.opis.markup.Outline;
import org.opis.markup.Responsible;
import org.opis.text.Span;
import org.opis.validate.Validation;
import org.opis.validate.finding.Finding;
import org.opis.validate.finding.Repair;
import org.opis.validate.repair.Mender;

/** What an editor offers to do at a place of a TEI file. */
final class Actions {
    private final OpenFile file;
    private final Validation validation;
    private final List<Finding> found;
    private final Optional<Responsible> editor;

    /** @param found what is wrong with the file */
    Actions(OpenFile file, Validation validation, List<Finding> found, Optional<Responsible> editor) {
        this.file = file;
        this.validation = validation;
        this.found = found;
        this.editor = editor;
    }

    List<CodeAction> at(Span span, List<Diagnostic> findings) {
        List<CodeAction> actions = new ArrayList<>(repairs(span, findings));
        Acceptance acceptance = new Acceptance(file.text(), file.outline(), editor);
        Optional<Outline.Element> doubtful = acceptance.doubtful(span.start());
        boolean selected = !span.isEmpty() && isPassage(span);
        if (selected || doubtful.isPresent()) {
            Trial trial = new Trial(file, validation, found);
            doubtful.flatMap(e ->
                            acceptance.ways(e).stream().filter(trial::isSound).findFirst())
                    .ifPresent(edits -> actions.add(
                            action("Accept this reading: <" + doubtful.get().name() + "> is certain", edits)));
            if (selected) {
                encodings(span, trial, actions);
            }
        }
        Command open = new Command(
                "Open the line of the dump", Commands.OPEN_DUMP, List.of(file.uri(), file.position(span.start())));
        CodeAction dump = new CodeAction(open.getTitle());
        dump.setKind(CodeActionKind.Empty);
        dump.setCommand(open);
        actions.add(dump);
        return actions;
    }

    private List<CodeAction> repairs(Span span, List<Diagnostic> findings) {
        List<CodeAction> actions = new ArrayList<>();
        if (found.stream().noneMatch(one -> isMendable(one) && touches(one.span(), span))) {
            return actions;
        }
        for (Repair repair : validation.checks(file.name(), file.path()).repairs(file.bytes())) {
            if (touches(repair.finding(), span)) {
                CodeAction action = action(title(repair.edit()), List.of(repair.edit()));
                action.setKind(CodeActionKind.QuickFix);
                action.setIsPreferred(true);
                action.setDiagnostics(findings.stream()
                        .filter(d -> file.span(d.getRange()).equals(repair.finding()))
                        .toList());
                actions.add(action);
            }
        }
        return actions;
    }

    private static boolean isMendable(Finding finding) {
        return Mender.CODES.stream().anyMatch(code -> code.name().equals(finding.code()));
    }

    private static boolean touches(Span one, Span other) {
        return one.start() <= other.end() && other.start() <= one.end();
    }

    private String title(Edit edit) {
        String old = edit.span().of(file.text()).strip();
        if (edit.text().isBlank()) {
            return "Remove \"" + old + "\"";
        }
        return old.isEmpty()
                ? "Insert \"" + edit.text().strip() + "\""
                : "Replace \"" + old + "\" by \"" + edit.text().strip() + "\"";
    }

    /** Text, or whole elements, of one element. */
    private boolean isPassage(Span span) {
        Outline inner = Outline.of(span.of(file.text()));
        String bare = span.of(file.text());
        long opened = inner.elements().stream()
                .filter(e -> !e.end().isEmpty() || bare.startsWith("/>", e.tag().end() - 2))
                .count();
        return opened == inner.elements().size() && !bare.matches("(?s)[^<]*>.*|.*<[^>]*");
    }

    private void encodings(Span span, Trial trial, List<CodeAction> actions) {
        for (Apparatus one : Apparatus.values()) {
            one.forms(span, span.of(file.text())).stream()
                    .map(List::of)
                    .filter(trial::isSound)
                    .findFirst()
                    .ifPresent(edits -> actions.add(action(one.title(), edits)));
        }
    }

    private CodeAction action(String title, List<Edit> edits) {
        List<TextEdit> texts = edits.stream()
                .map(e -> new TextEdit(file.range(e.span()), e.text()))
                .toList();
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.RefactorRewrite);
        action.setEdit(Edits.of(file, texts));
        return action;
    }
}
