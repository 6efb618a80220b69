package org.opis.score;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.recognise.second.LineKind;
import org.opis.recognise.second.LineModel;
import org.opis.score.LineSamples.Sample;

/** Fits a {@link LineModel} to lines: all of them at each step, so that the weights are the same on every machine. */
final class LineTrainer {
    private static final int KINDS = LineKind.values().length;
    private static final int STEPS = 100;
    private static final double RATE = 0.1;
    /** How much a large weight costs. */
    private static final double L2 = 2;
    /** A feature of fewer pages says nothing of others. */
    private static final int PAGES = 3;

    private static final Pattern WORD = Pattern.compile("(?:word|first|last)=(?<word>.*)");

    private final List<String> features;
    private final int[][] rows;
    private final int[] kinds;
    private final double[] importance;

    private LineTrainer(List<Sample> samples) {
        features = features(samples);
        Map<String, Integer> index = new TreeMap<>();
        features.forEach(feature -> index.put(feature, index.size()));
        rows = samples.stream()
                .map(s -> s.features().stream()
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .toArray())
                .toArray(int[][]::new);
        kinds = samples.stream().mapToInt(s -> s.kind().ordinal()).toArray();
        importance = samples.stream().mapToDouble(Sample::weight).toArray();
    }

    static LineModel fit(List<Sample> samples) {
        return new LineTrainer(samples).fit();
    }

    /** Those that are kept, sorted; of the words only what stands in small letters on as many pages: no names. */
    private static List<String> features(List<Sample> samples) {
        Map<String, Set<String>> pages = new TreeMap<>();
        Map<String, Set<String>> small = new TreeMap<>();
        for (Sample sample : samples) {
            sample.features()
                    .forEach(f -> pages.computeIfAbsent(f, x -> new TreeSet<>()).add(sample.page()));
            for (String word : sample.text().split("[^\\p{L}\\p{M}'’-]+")) {
                if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
                    small.computeIfAbsent(word, x -> new TreeSet<>()).add(sample.page());
                }
            }
        }
        return pages.keySet().stream()
                .filter(f -> pages.get(f).size() >= PAGES && isCommon(f, small))
                .toList();
    }

    private static boolean isCommon(String feature, Map<String, Set<String>> small) {
        Matcher word = WORD.matcher(feature);
        return !word.matches()
                || small.getOrDefault(word.group("word"), Set.of()).size() >= PAGES;
    }

    /** Adam (Kingma and Ba 2015) over the whole set. */
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
        return model(w);
    }

    private LineModel model(double[] w) {
        Map<String, double[]> weights = new TreeMap<>();
        for (int f = 0; f < features.size(); f++) {
            double[] of = new double[KINDS];
            System.arraycopy(w, f * KINDS, of, 0, KINDS);
            weights.put(features.get(f), of);
        }
        // as it is written: what is tested is what is shipped
        return LineModel.read(new LineModel(weights).lines());
    }

    private double[] slope(double[] w) {
        double[] slope = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            slope[i] = L2 * w[i];
        }
        double[] p = new double[KINDS];
        for (int s = 0; s < rows.length; s++) {
            Arrays.fill(p, 0);
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
