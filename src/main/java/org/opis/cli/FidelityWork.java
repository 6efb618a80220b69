package org.opis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opis.batch.Input;
import org.opis.batch.Work;
import org.opis.diagnostic.Code;
import org.opis.fidelity.Fidelity;
import org.opis.fidelity.FidelityCheck;
import org.opis.fidelity.Kept;
import org.opis.fidelity.SourceFiles;
import org.opis.fidelity.TextRepair;
import org.opis.report.Checked;
import org.opis.report.PositionFinder;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/**
 * Holds one TEI file against its source.
 *
 * @param sources where its source is found
 * @param charset of the sources
 * @param check what counts
 * @param fix whether and how its text is mended
 */
record FidelityWork(SourceFiles sources, Charset charset, FidelityCheck check, TextFixOptions fix)
        implements Work<FidelityOutcome> {
    @Override
    public FidelityOutcome make(Input input, byte[] bytes) throws IOException {
        List<Input> found = sources.of(input, bytes);
        if (found.size() != 1) {
            String said = found.isEmpty()
                    ? "The file has no source here."
                    : "The file may have several sources here: "
                            + found.stream().map(Input::label).sorted().collect(Collectors.joining(", ")) + ".";
            return FidelityOutcome.of(
                    Kept.NONE,
                    bytes,
                    Checked.xml(input.label(), bytes, List.of(PositionFinder.start(input.label(), Code.F791, said))));
        }
        Input named = found.get(0);
        Source source = SourceReader.read(named.label(), named.read(InputStream.nullInputStream()), charset);
        return fix.fixes ? mended(input, bytes, source) : checked(input, bytes, source);
    }

    private FidelityOutcome checked(Input input, byte[] bytes, Source source) {
        Fidelity fidelity = check.of(source, input.label(), bytes);
        return FidelityOutcome.of(fidelity.kept(), bytes, Checked.xml(input.label(), bytes, fidelity.findings()));
    }

    private FidelityOutcome mended(Input input, byte[] bytes, Source source) {
        TextRepair.Retyped retyped = TextRepair.of(check, source, input.label(), bytes);
        Optional<String> obstacle = retyped.repairs() == 0 || fix.dryRun ? Optional.empty() : FixWork.obstacle(input);
        byte[] after = obstacle.isPresent() ? bytes : retyped.xml();
        Fidelity left = check.of(source, input.label(), after);
        String places = retyped.refused() == 1 ? "1 place is" : retyped.refused() + " places are";
        List<String> remarks = obstacle.map(why -> List.of("not mended: " + why))
                .orElse(
                        retyped.refused() == 0
                                ? List.of()
                                : List.of(places + " left: it takes more there than to put characters back"));
        return new FidelityOutcome(
                left.kept(),
                new Repaired(
                        bytes,
                        after,
                        obstacle.isPresent() ? 0 : retyped.repairs(),
                        remarks,
                        List.of(Checked.xml(input.label(), after, left.findings()))));
    }
}
