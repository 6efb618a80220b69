package org.opis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.csl.CslStyle;
import org.opis.csl.Punctuation;
import org.opis.derive.CitationStyle;
import org.opis.derive.DerivationRemark;
import org.opis.derive.Derive;
import org.opis.derive.Derived;
import org.opis.diagnostic.Code;
import org.opis.report.DerivedFindings;
import org.opis.text.Position;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to cite papers. */
@Command(
        name = "citation",
        header = {"Makes citations.", ""},
        sortOptions = false,
        description = {
            "Chicago (note, short note, bibliography), the archive's own form, BibLaTeX, BibTeX, RIS, CSL-JSON, Dublin"
                    + " Core, MODS. From folders, *.xml is taken; with -o FOLDER each file gives one output for each kind:"
                    + " STEM.bib, STEM.ris, STEM.json, …",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis derive citation page.xml",
            "  opis derive citation --kind biblatex page.xml >> my.bib",
            "  opis derive citation --csl chicago-author-date page.xml",
            "  opis derive citation build/tei -o build/cite/"
        })
final class DeriveCitationCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = TableKinds.Citation.class,
            description = "chicago-note, chicago-short, chicago-bibliography, archive, biblatex, bibtex, ris, csl-json,"
                    + " dublin-core or mods; may be repeated. Without it: all kinds into a folder, or"
                    + " chicago-bibliography to one file.")
    private List<CitationStyle> kinds = List.of();

    @Option(
            names = "--csl",
            paramLabel = "STYLE",
            description = "In a style of citationstyles.org, such as apa or chicago-notes-bibliography; gives"
                    + " STEM.STYLE.txt.")
    private Optional<String> csl = Optional.empty();

    @Mixin
    private FindingOptions findings;

    DeriveCitationCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<CitationStyle> wanted = new ArrayList<>(kinds);
        Optional<CslStyle> style = csl.map(this::style);
        Job job = new Job(spec, console, inputs, output, findings);
        return job.run(
                job.start(),
                Wanted.TEI,
                (input, bytes) -> make(input, bytes, wanted, style),
                found -> choose(found, wanted));
    }

    private void choose(Inputs found, List<CitationStyle> wanted) {
        boolean folder = Outputs.isFolder(output, found);
        if (wanted.isEmpty() && csl.isEmpty()) {
            wanted.addAll(folder ? List.of(CitationStyle.values()) : List.of(CitationStyle.CHICAGO_BIBLIOGRAPHY));
        }
        TableKinds.checkOne(spec, folder, wanted.size() + (csl.isPresent() ? 1 : 0));
    }

    private CslStyle style(String name) {
        return CslStyle.named(name).orElseThrow(() -> {
            String near = String.join(", ", CslStyle.near(name));
            return new ParameterException(spec.commandLine(), "no style is called " + name + "; like it: " + near);
        });
    }

    private Made make(Input input, byte[] bytes, List<CitationStyle> wanted, Optional<CslStyle> csl) {
        Derive derive = DeriveWork.derive(input, bytes);
        List<Made.Part> parts = new ArrayList<>();
        List<DerivationRemark> remarks = new ArrayList<>();
        for (CitationStyle style : wanted) {
            Derived<String> derived = derive.citation(style);
            derived.remarks().stream().filter(r -> !remarks.contains(r)).forEach(remarks::add);
            if (!derived.value().isEmpty()) {
                parts.add(Made.Part.of("." + style.extension(), style.file(List.of(derived.value()))));
            }
        }
        csl.ifPresent(style -> {
            List<String> lines =
                    lines(style, derive.citation(CitationStyle.CSL_JSON).value());
            if (!lines.isEmpty()) {
                parts.add(Made.Part.of("." + style.name() + ".txt", String.join("\n", lines) + "\n"));
            }
            lines.stream()
                    .flatMap(line -> Punctuation.stray(line).stream())
                    .forEach(marks -> remarks.add(stray(style, marks)));
        });
        return new Made(parts, List.of(), List.of(DerivedFindings.of(input.label(), bytes, remarks)));
    }

    private static List<String> lines(CslStyle style, String items) {
        return items.isEmpty() ? List.of() : style.lines(CitationStyle.CSL_JSON.file(List.of(items)));
    }

    private static DerivationRemark stray(CslStyle style, String marks) {
        String message = "the style " + style.name() + " prints \"" + marks + "\" where it has no value";
        return new DerivationRemark(Code.D604, new Position(1, 1), message);
    }
}
