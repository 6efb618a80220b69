package org.opis.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.opis.Opis;
import org.opis.Options;
import org.opis.diagnostic.Code;
import org.opis.rule.RowEvidence;
import org.opis.rule.Rules;
import org.opis.rule.second.LineKind;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/** The lines that the second reader learns from: those that rules leave, and those they leave when some are silenced. */
final class LineSamples {
    /** Annotated pages that may be learnt from; of each those that are not kept apart. */
    static final List<String> FOLDERS =
            List.of("fixtures/gold", "fixtures/forms", "fixtures/first-sight/r1", "fixtures/others");

    private static final int ROUNDS = Integer.getInteger("rounds", 6);
    private static final double FORGET = Double.parseDouble(System.getProperty("forget", "0"));
    private static final double SILENCED = 1.0 / 3;

    /**
     * A line.
     *
     * @param page where it stands
     * @param bare whether no rule reads it, none being silenced
     */
    record Sample(String page, boolean bare, String text, List<String> features, LineKind kind) {}

    private LineSamples() {}

    static List<Sample> read() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String name : FOLDERS) {
            GoldFolder folder = GoldFolder.open(Path.of(name));
            for (Path gold : folder.files()) {
                if (!folder.isApart(gold)) {
                    samples.addAll(of(gold, folder.beside(GoldFolder.page(gold)).orElseThrow(), name));
                }
            }
        }
        return samples;
    }

    private static List<Sample> of(Path gold, Path page, String folder) throws IOException {
        Source source =
                SourceReader.read(page.getFileName().toString(), Files.readAllBytes(page), StandardCharsets.UTF_8);
        GoldLines lines = new GoldLines(Gold.read(gold, source.text()));
        String id = folder + "/" + page.getFileName();
        Random random = new Random(id.hashCode());
        List<Sample> samples = new ArrayList<>();
        Opis.encode(
                source,
                Options.DEFAULT.with((rows, out) -> {
                    add(rows, Set.of(), true, source, lines, id, samples);
                    for (int round = 0; round < ROUNDS; round++) {
                        List<Sample> more = new ArrayList<>();
                        add(rows, silenced(random), false, source, lines, id, more);
                        more.forEach(s -> samples.add(random.nextDouble() < FORGET
                                ? new Sample(s.page(), false, s.text(), s.features().stream().filter(f -> !f.matches("(?:has|begins|ends|is) .*|(?:word|first|last)=.*|no term")).toList(), s.kind())
                                : s));
                    }
                    return Map.of();
                }));
        return samples;
    }

    private static void add(
            RowEvidence rows,
            Set<Code> silenced,
            boolean bare,
            Source source,
            GoldLines lines,
            String id,
            List<Sample> samples) {
        for (RowEvidence.Open open : rows.open(silenced)) {
            samples.add(new Sample(
                    id, bare, open.span().of(source.text()), open.features(), lines.of(open.span())));
        }
    }

    private static Set<Code> silenced(Random random) {
        Set<Code> silenced = EnumSet.noneOf(Code.class);
        Rules.blocks().forEach(rule -> {
            if (random.nextDouble() < SILENCED) {
                silenced.add(rule.code());
            }
        });
        return silenced;
    }
}
