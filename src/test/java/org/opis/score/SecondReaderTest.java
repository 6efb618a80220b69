package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opis.Opis;
import org.opis.Options;
import org.opis.diagnostic.Code;
import org.opis.document.RuleReading;
import org.opis.recognise.second.Judgement;
import org.opis.recognise.second.LineModel;
import org.opis.recognise.second.SecondReader;
import org.opis.recognise.second.SecondReaderRule;
import org.opis.score.LineSamples.Sample;
import org.opis.score.SpanType.Group;

/**
 * The second reader, trained anew and held against pages that its model has not seen.
 * {@code mvn -q test -Dtest=SecondReaderTest -Dopis.write=true} writes the model of today;
 * {@code -Dopis.folds=15 -Dopis.show=true} prints figures of a finer cross-validation.
 */
class SecondReaderTest {
    private static final Path MODEL = Path.of("src/main/resources/org/opis/recognise/second/reader.tsv");
    private static final int FOLDS = Integer.getInteger("opis.folds", 3);
    private static final List<String> HEAD = List.of(
            "# How much a feature of a line makes a kind likelier: feature<TAB>kind<TAB>weight, sorted.",
            "# Fitted to the annotated pages of fixtures by SecondReaderTest; not to be edited by hand.");

    private static List<AnnotatedPage> unseen;
    private static List<Sample> samples;

    @BeforeAll
    static void read() throws IOException {
        unseen = AnnotatedPage.unseen();
        samples = LineSamples.of(AnnotatedPage.all());
    }

    /** A rule that reads otherwise changes what is learnt; the model may be somewhat older than the rules. */
    @Test
    void theModelIsThatOfThePages() throws IOException {
        List<String> lines = new ArrayList<>(HEAD);
        lines.addAll(LineTrainer.fit(samples).lines());
        if (Boolean.getBoolean("opis.write")) {
            Files.write(MODEL, lines);
        }
        LineModel shipped = LineModel.read(Files.readAllLines(MODEL));
        LineModel fitted = LineModel.read(lines);
        List<Sample> bare = samples.stream().filter(Sample::bare).toList();
        long same = bare.stream()
                .filter(s -> set(shipped, s).equals(set(fitted, s)))
                .count();
        assertTrue(
                same >= 0.97 * bare.size(), same + " of " + bare.size() + " lines are judged as the fitted model does");
    }

    private static String set(LineModel model, Sample sample) {
        Judgement judgement = model.judge(sample.features());
        return judgement.kind().isSet(judgement.p()) ? judgement.kind().word() : "text";
    }

    @Test
    void itsFileIsSortedAndReadsAsItIsWritten() throws IOException {
        List<String> lines = Files.readAllLines(MODEL).stream()
                .filter(l -> !l.startsWith("#"))
                .toList();
        assertEquals(lines, LineModel.read(lines).lines());
    }

    /** Each page read with a model fitted to the others. */
    @Test
    void unseenPagesAreReadBetter() throws IOException {
        Scores without = new Scores();
        Scores with = new Scores();
        List<Judgement> judged = new ArrayList<>();
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<AnnotatedPage> held = new ArrayList<>();
            for (int i = fold; i < unseen.size(); i += FOLDS) {
                held.add(unseen.get(i));
            }
            Set<String> names =
                    held.stream().map(AnnotatedPage::toString).collect(Collectors.toCollection(TreeSet::new));
            LineModel model = LineTrainer.fit(
                    samples.stream().filter(s -> !names.contains(s.page())).toList());
            for (AnnotatedPage page : held) {
                without.add(page.score(Options.DEFAULT.with(SecondReader.NONE)));
                with.add(page.score(Options.DEFAULT.with(new SecondReaderRule(model))));
            }
            for (Sample sample : samples) {
                Judgement judgement = model.judge(sample.features());
                if (sample.bare()
                        && names.contains(sample.page())
                        && judgement.kind().isSet(judgement.p())) {
                    judged.add(judgement);
                    right += judgement.kind() == sample.kind() ? 1 : 0;
                }
            }
        }
        double before = without.total(Group.REQUIRED).f1();
        double after = with.total(Group.REQUIRED).f1();
        String told = "strict F1 %.4f without, %.4f with; %d of %d lines right"
                .formatted(before, after, right, judged.size());
        if (Boolean.getBoolean("opis.show")) {
            System.out.println(told);
        }
        assertTrue(after >= before + 0.005, told);
        // few lines are left to it
        assertTrue(right >= 0.7 * judged.size(), told);
    }

    /** What a rule has read stays as it was. */
    @Test
    void nothingThatARuleReadsIsTouched() {
        for (AnnotatedPage page : unseen) {
            assertEquals(readings(page, SecondReader.NONE), readings(page, SecondReaderRule.BUILT_IN), page.toString());
        }
    }

    private static List<RuleReading> readings(AnnotatedPage page, SecondReader second) {
        return Opis.encode(page.source(), Options.DEFAULT.with(second)).document().readings().stream()
                .filter(reading -> reading.code() != Code.B392 && reading.code() != Code.B399)
                .toList();
    }
}
