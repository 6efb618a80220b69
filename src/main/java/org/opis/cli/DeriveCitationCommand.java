package org.opis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.derive.CitationStyle;
import org.opis.derive.DerivationRemark;
import org.opis.derive.Derive;
import org.opis.derive.Derived;
import org.opis.report.DerivedFindings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How to cite papers. */
@Command(
        name = "citation",
        header = {"Makes citations.", ""},
        sortOptions = false,
        description = {
            "Chicago (note, short note, bibliography), the archive's own form, BibLaTeX, BibTeX, RIS, CSL-JSON. From"
                    + " folders, *.xml is taken; with -o FOLDER each file gives one output for each kind: STEM.bib,"
                    + " STEM.ris, STEM.json, …",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  opis derive citation page.xml",
            "  opis derive citation --kind biblatex page.xml >> my.bib",
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
            description =
                    "chicago-note, chicago-short, chicago-bibliography, archive, biblatex, bibtex, ris or csl-json; may"
                            + " be repeated. Without it: all"
                            + " kinds into a folder, or chicago-bibliography to one file.")
    private List<CitationStyle> kinds = List.of();

    @Mixin
    private FindingOptions findings;

    DeriveCitationCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<CitationStyle> wanted = new ArrayList<>(kinds);
        Job job = new Job(spec, console, inputs, output, findings);
        return job.run(
                job.start(), Wanted.TEI, (input, bytes) -> make(input, bytes, wanted), found -> choose(found, wanted));
    }

    private void choose(Inputs found, List<CitationStyle> wanted) {
        boolean folder = Outputs.isFolder(output, found);
        if (wanted.isEmpty()) {
            wanted.addAll(folder ? List.of(CitationStyle.values()) : List.of(CitationStyle.CHICAGO_BIBLIOGRAPHY));
        }
        TableKinds.checkOne(spec, folder, wanted.size());
    }

    private Made make(Input input, byte[] bytes, List<CitationStyle> wanted) {
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
        return new Made(parts, List.of(), List.of(DerivedFindings.of(input.label(), bytes, remarks)));
    }
}
