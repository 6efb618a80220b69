package org.opis.recognise.second;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A multinomial logistic regression: a weight for each feature and kind. Immutable. */
public final class LineModel {
    private static final LineKind[] KINDS = LineKind.values();
    private static final int REASONS = 3;

    private final Map<String, double[]> weights;

    /** @param weights of each feature, in the order of {@link LineKind} */
    public LineModel(Map<String, double[]> weights) {
        this.weights = new HashMap<>(weights);
    }

    /** The model that opis brings along, read when first asked for. */
    public static LineModel builtIn() {
        return BuiltIn.MODEL;
    }

    private static final class BuiltIn {
        static final LineModel MODEL = load();

        private static LineModel load() {
            try (InputStream in = LineModel.class.getResourceAsStream("reader.tsv");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return read(lines.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A model as {@link #lines()} writes it. */
    public static LineModel read(List<String> lines) {
        Map<String, double[]> weights = new TreeMap<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] cell = line.split("\t");
                LineKind kind = LineKind.named(cell[1]).orElseThrow();
                weights.computeIfAbsent(cell[0], f -> new double[KINDS.length])[kind.ordinal()] =
                        Double.parseDouble(cell[2]);
            }
        }
        return new LineModel(weights);
    }

    /** Feature, kind and weight, a line each, sorted; what rounds to nothing is left out. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(weights).forEach((feature, of) -> {
            for (LineKind kind : KINDS) {
                String weight = String.format(Locale.ROOT, "%.2f", of[kind.ordinal()]);
                if (!weight.equals("0.00") && !weight.equals("-0.00")) {
                    lines.add(feature + "\t" + kind.word() + "\t" + weight);
                }
            }
        });
        return lines;
    }

    /** How likely each kind is, in the order of {@link LineKind}. */
    public double[] shares(List<String> features) {
        double[] sums = new double[KINDS.length];
        for (String feature : features) {
            double[] of = weights.get(feature);
            for (int k = 0; of != null && k < sums.length; k++) {
                sums[k] += of[k];
            }
        }
        return softmax(sums);
    }

    /** Sums to shares of 1, in place; the same on every machine. */
    public static double[] softmax(double[] sums) {
        double most = Arrays.stream(sums).max().orElse(0);
        double all = 0;
        for (int k = 0; k < sums.length; k++) {
            sums[k] = StrictMath.exp(sums[k] - most);
            all += sums[k];
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] /= all;
        }
        return sums;
    }

    /** What a line of these features most likely is, and why. */
    public Judgement judge(List<String> features) {
        double[] shares = shares(features);
        List<LineKind> order = Arrays.stream(KINDS)
                .sorted(Comparator.comparingDouble(kind -> -shares[kind.ordinal()]))
                .toList();
        LineKind kind = order.get(0);
        LineKind other = order.get(1);
        List<Judgement.Reason> reasons = features.stream()
                .filter(weights::containsKey)
                .map(f -> new Judgement.Reason(f, weights.get(f)[kind.ordinal()] - weights.get(f)[other.ordinal()]))
                .sorted(Comparator.comparingDouble(reason -> -reason.weight()))
                .limit(REASONS)
                .toList();
        return new Judgement(kind, shares[kind.ordinal()], other, shares[other.ordinal()], reasons);
    }
}
