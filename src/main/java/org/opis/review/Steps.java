package org.opis.review;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.opis.batch.Reasons;
import org.opis.derive.ReviewPage;
import org.opis.diagnostic.Code;
import org.opis.report.Guideline;

/** What is asked of the page and what becomes of it. A step that was taken leads to the next doubt. */
final class Steps {
    private final Desk desk;
    private final Sheets sheets;
    /** What became of the last step, for the page that comes next. */
    private String said = "";

    Steps(Desk desk, Sheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    Answer answer(String method, String path, InputStream body) {
        try {
            return method.equals("POST") ? step(path, Form.read(body)) : shown(path);
        } catch (IOException e) {
            return Answer.text(500, Reasons.of(e) + "\n");
        }
    }

    private Answer shown(String path) throws IOException {
        if (path.startsWith("rule/")) {
            return Code.named(path.substring("rule/".length()))
                    .flatMap(Guideline::of)
                    .map(page -> Answer.text(200, page.text()))
                    .orElse(Answer.text(404, "no rule of that name\n"));
        }
        return switch (path) {
            case "" -> page();
            case "review.css" -> Answer.of(200, "text/css", ReviewPage.css());
            case "review.js" -> Answer.of(200, "text/javascript", ReviewPage.script());
            case "ended" -> Answer.text(200, "The review has ended; every decision is written.\n");
            default -> Answer.text(404, "no such page\n");
        };
    }

    private Answer page() throws IOException {
        List<Desk.Place> open = desk.open();
        String told = said;
        said = "";
        return Answer.page(ReviewPage.html(sheets.of(open, open.stream().findFirst(), told)));
    }

    private Answer step(String path, Form form) throws IOException {
        switch (path) {
            case "end" -> {
                return Answer.elsewhere("ended");
            }
            case "undo" -> said = desk.canUndo() ? desk.undo().orElse("The last decision is taken back.") : "";
            case "accept", "change", "skip" -> said = decided(path, form);
            default -> {
                return Answer.text(404, "no such step\n");
            }
        }
        return Answer.elsewhere("./");
    }

    private String decided(String path, Form form) throws IOException {
        Optional<Desk.Place> place = desk.place(form.field("file"), form.field("key"));
        if (place.isEmpty() || !place.get().file().hash().equals(form.field("hash"))) {
            return form.field("file") + " has changed since the page was made: another tab, or another program."
                    + " Nothing was written; this is how it is now.";
        }
        String name = "<" + place.get().doubt().element().localName() + ">";
        return switch (path) {
            case "accept" -> desk.accept(place.get()).orElse("Accepted: " + name + " is certain.");
            case "change" -> desk.change(place.get(), form.choice()).orElse("Changed: " + name + ".");
            default -> {
                desk.skip(place.get());
                yield "Skipped; it comes again at the end.";
            }
        };
    }
}
