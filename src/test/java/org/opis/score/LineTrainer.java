package org.opis.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.opis.rule.second.LineKind;
import org.opis.rule.second.LineModel;
import org.opis.score.LineSamples.Sample;

/** Fits a {@link LineModel}: all samples at each step, the same weights on every machine. */
final class LineTrainer {
    private static final int KINDS = LineKind.values().length;
    static int STEPS = Integer.getInteger("steps", 150);
    private static final double RATE = 0.1;
    static double L2 = Double.parseDouble(System.getProperty("l2", "1.0"));
    /** A feature of fewer pages says nothing of others. */
    static int PAGES = Integer.getInteger("pages", 3);
    private static final Pattern WORD = Pattern.compile("(?:word|first|last)=(?<word>.*)");

    private final List<String> features = new ArrayList<>();
    private final int[][] rows;
    private final int[] kinds;
    private final double[] importance;

    private LineTrainer(List<Sample> samples, ToDoubleFunction<Sample> importance) {
        Map<String, Integer> index = index(samples);
        features.addAll(index.keySet());
        int at = 0;
        for (String feature : features) {
            index.put(feature, at++);
        }
        rows = samples.stream()
                .map(s -> s.features().stream().filter(index::containsKey).mapToInt(index::get).toArray())
                .toArray(int[][]::new);
        kinds = samples.stream().mapToInt(s -> s.kind().ordinal()).toArray();
        this.importance = samples.stream().mapToDouble(importance).toArray();
    }

    static LineModel fit(List<Sample> samples, ToDoubleFunction<Sample> importance) {
        return new LineTrainer(samples, importance).fit();
    }

    /** The features that are kept, sorted; words only where they stand in small letters on as many pages: no names. */
    private static Map<String, Integer> index(List<Sample> samples) {
        Map<String, Set<String>> pages = new TreeMap<>();
        Map<String, Set<String>> small = new TreeMap<>();
        for (Sample sample : samples) {
            sample.features().forEach(f -> pages.computeIfAbsent(f, x -> new HashSet<>()).add(sample.page()));
            for (String word : sample.text().split("[^\\p{L}\\p{M}'’-]+")) {
                if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
                    small.computeIfAbsent(word, x -> new HashSet<>()).add(sample.page());
                }
            }
        }
        Map<String, Integer> index = new TreeMap<>();
        pages.forEach((feature, on) -> {
            var word = WORD.matcher(feature);
            boolean known = !word.matches() || small.getOrDefault(word.group("word"), Set.of()).size() >= PAGES;
            if (on.size() >= PAGES && known) {
                index.put(feature, 0);
            }
        });
        return index;
    }

    /** Adam over the whole set. */
    private LineModel fit() {
        int size = features.size() * KINDS;
        double[] w = new double[size];
        double[] mean = new double[size];
        double[] square = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = slope(w);
            double a = 1 - StrictMath.pow(0.9, step);
            double b = 1 - StrictMath.pow(0.999, step);
            for (int i = 0; i < size; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
                square[i] = 0.999 * square[i] + 0.001 * slope[i] * slope[i];
                w[i] -= RATE * (mean[i] / a) / (StrictMath.sqrt(square[i] / b) + 1e-8);
            }
        }
        Map<String, double[]> weights = new TreeMap<>();
        for (int f = 0; f < features.size(); f++) {
            double[] of = new double[KINDS];
            for (int k = 0; k < KINDS; k++) {
                of[k] = w[f * KINDS + k];
            }
            weights.put(features.get(f), of);
        }
        return new LineModel(weights);
    }

    private double[] slope(double[] w) {
        double[] slope = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            slope[i] = L2 * w[i];
        }
        for (int s = 0; s < rows.length; s++) {
            double[] p = new double[KINDS];
            for (int f : rows[s]) {
                for (int k = 0; k < KINDS; k++) {
                    p[k] += w[f * KINDS + k];
                }
            }
            LineModel.softmax(p);
            p[kinds[s]] -= 1;
            for (int f : rows[s]) {
                for (int k = 0; k < KINDS; k++) {
                    slope[f * KINDS + k] += importance[s] * p[k];
                }
            }
        }
        return slope;
    }
}
