package org.opis.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.opis.Opis;
import org.opis.Options;
import org.opis.diagnostic.Code;
import org.opis.recognise.Rules;
import org.opis.recognise.second.LineKind;
import org.opis.recognise.second.RowEvidence;

/** The lines of annotated pages that the rules leave, and those that they leave when a third of them is silenced. */
final class LineSamples {
    private static final int ROUNDS = 6;
    private static final double SILENCED = 1.0 / 3;

    /**
     * A line.
     *
     * @param page the name of its file
     * @param bare whether no rule reads it, none being silenced
     * @param unseen whether no rule was tuned to its page
     * @param kind as a hand marked it
     */
    record Sample(String page, boolean bare, boolean unseen, String text, List<String> features, LineKind kind) {
        /** A line that rules leave on a page that they have not seen is what the model is for. */
        double weight() {
            return (bare ? 2 : 3.0 / ROUNDS) * (unseen ? 2 : 1);
        }
    }

    private final AnnotatedPage page;
    private final GoldLines lines;
    private final List<Sample> samples = new ArrayList<>();

    private LineSamples(AnnotatedPage page) throws IOException {
        this.page = page;
        this.lines = new GoldLines(Gold.read(page.gold(), page.source().text()));
    }

    static List<Sample> of(List<AnnotatedPage> pages) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (AnnotatedPage page : pages) {
            LineSamples of = new LineSamples(page);
            Opis.encode(page.source(), Options.DEFAULT.with((rows, out) -> of.read(rows)));
            samples.addAll(of.samples);
        }
        return samples;
    }

    /** The same silences for the same page, always. */
    private <K, V> Map<K, V> read(RowEvidence rows) {
        Random random = new Random(page.toString().hashCode());
        add(rows, Set.of());
        for (int round = 0; round < ROUNDS; round++) {
            Set<Code> silenced = EnumSet.noneOf(Code.class);
            Rules.blocks().forEach(rule -> {
                if (random.nextDouble() < SILENCED) {
                    silenced.add(rule.code());
                }
            });
            add(rows, silenced);
        }
        return Map.of();
    }

    private void add(RowEvidence rows, Set<Code> silenced) {
        for (RowEvidence.Open open : rows.open(silenced)) {
            String text = open.span().of(page.source().text());
            samples.add(new Sample(
                    page.toString(),
                    silenced.isEmpty(),
                    page.isUnseen(),
                    text,
                    open.features(),
                    lines.of(open.span())));
        }
    }
}
