package org.opis.cli;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.batch.Delivery;
import org.opis.batch.Input;
import org.opis.batch.InputKind;
import org.opis.batch.Work;
import org.opis.diagnostic.Code;
import org.opis.report.Checked;
import org.opis.suggest.AnnotationReader;
import org.opis.suggest.Imported;
import org.opis.suggest.SuggestOutcome;
import org.opis.suggest.SuggestTarget;
import org.opis.suggest.Suggestion;
import org.opis.suggest.TeiSuggestions;
import org.opis.text.Places;
import org.opis.text.XmlCharacters;
import org.opis.validate.finding.DumpPlace;
import org.opis.validate.finding.Finding;
import org.opis.validate.finding.SpanFinding;

/** Reads files of suggestions, brings each to the file that it is for, and says what became of it. */
final class SuggestFiles implements Work<Made>, Delivery<Made> {
    private final Map<String, SuggestTarget> targets;
    private final CommandRun run;
    private final Map<String, List<Suggestion>> byTarget = new TreeMap<>();
    private final Map<String, Places> places = new LinkedHashMap<>();
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    /** The same suggestion may come in two files. */
    private final Map<Suggestion, String> origins = new IdentityHashMap<>();

    SuggestFiles(Map<String, SuggestTarget> targets, CommandRun run) {
        this.targets = targets;
        this.run = run;
    }

    Map<String, List<Suggestion>> byTarget() {
        return byTarget;
    }

    @Override
    public Made make(Input input, byte[] bytes) {
        return new Made(List.of(new Made.Part("", bytes)), List.of(), List.of());
    }

    @Override
    public void put(Input input, Made made) {
        byte[] bytes = made.parts().get(0).content();
        String text = XmlCharacters.of(bytes).text();
        places.put(input.label(), new Places(text));
        findings.put(input.label(), new ArrayList<>());
        if (InputKind.of(bytes).isXml()) {
            tei(input, bytes);
            return;
        }
        AnnotationReader.Read read = AnnotationReader.read(text);
        read.findings().forEach(finding -> add(input.label(), finding, Optional.empty()));
        for (Suggestion one : read.suggestions()) {
            List<SuggestTarget> found = targets.values().stream()
                    .filter(target -> isFor(one.passage(), target))
                    .toList();
            if (found.size() == 1) {
                add(input, found.get(0), one);
            } else {
                String message = found.isEmpty()
                        ? "No file here describes the dump that this is about."
                        : "Several files here describe the dump that this is about.";
                add(input.label(), SpanFinding.of(Code.S802, one.origin(), message), Optional.empty());
            }
        }
    }

    private static boolean isFor(Suggestion.Passage passage, SuggestTarget target) {
        return passage.sha256().equals(target.sha256())
                || passage.source().equals(target.name())
                || target.label().endsWith("/" + passage.source());
    }

    /** A file of the same name, or the only one that there is. */
    private void tei(Input input, byte[] bytes) {
        List<SuggestTarget> found = targets.values().stream()
                .filter(target -> target.label().endsWith("/" + input.name()) || targets.size() == 1)
                .toList();
        if (found.size() == 1) {
            SuggestTarget target = found.get(0);
            TeiSuggestions.of(target, input.label(), bytes).forEach(one -> add(input, target, one));
        } else {
            run.failed(input.label(), "no file of that name is in the folder");
        }
    }

    private void add(Input input, SuggestTarget target, Suggestion one) {
        origins.put(one, input.label());
        byTarget.computeIfAbsent(target.label(), k -> new ArrayList<>()).add(one);
    }

    private void add(String label, SpanFinding finding, Optional<DumpPlace> place) {
        findings.get(label).add(finding.finding(label, places.get(label), place));
    }

    /** What became of those for one file. */
    void tell(Imported imported) {
        for (SuggestOutcome outcome : imported.outcomes()) {
            outcome.code().ifPresent(code -> {
                Suggestion one = outcome.suggestion();
                Optional<DumpPlace> place =
                        outcome.place().map(at -> new DumpPlace(one.passage().source(), at));
                add(origins.get(one), SpanFinding.of(code, one.origin(), outcome.message()), place);
            });
        }
    }

    void report() {
        findings.forEach((label, found) -> run.found(new Checked(label, places.get(label), List.of(), found)));
    }
}
