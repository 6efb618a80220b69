package org.opis.recognise.second;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The features of a line: its own, those of its neighbours, and its place. */
final class LineFeatures {
    private static final int NEAR = 12;
    /** What of its shape tells of the line beside it. */
    private static final Pattern NEXT = Pattern.compile("prose|long|short|date|label|(?:begin|end|case)=.*");

    private final List<LineEvidence> lines;
    private final LineShape[] shapes;

    LineFeatures(List<LineEvidence> lines) {
        this.lines = List.copyOf(lines);
        this.shapes = new LineShape[lines.size()];
    }

    /** Of the line at {@code i}. */
    List<String> of(int i) {
        List<String> features = new ArrayList<>();
        LineEvidence line = lines.get(i);
        features.add("any");
        features.addAll(shape(i).traits());
        features.addAll(LineWords.of(line.text()));
        features.add("blanks above=" + Math.min(line.blanks(), 2));
        features.add("blanks below="
                + (i + 1 < lines.size() ? Math.min(lines.get(i + 1).blanks(), 2) : 3));
        place(i, features);
        neighbour("above", i - 1, features);
        neighbour("below", i + 1, features);
        return features;
    }

    private void neighbour(String where, int i, List<String> features) {
        if (i < 0 || i >= lines.size()) {
            features.add(where + " none");
            return;
        }
        LineEvidence line = lines.get(i);
        features.add(where + " read=" + line.read());
        shape(i).traits().stream()
                .filter(trait -> NEXT.matcher(trait).matches())
                .forEach(trait -> features.add(where + " " + trait));
    }

    /** How far from the ends of the body, and from its running text. */
    private void place(int i, List<String> features) {
        features.add("top=" + step(i));
        features.add("foot=" + step(lines.size() - 1 - i));
        features.add("prose above=" + step(distance(i, -1)));
        features.add("prose below=" + step(distance(i, 1)));
    }

    private int distance(int i, int step) {
        for (int d = 1; d <= NEAR; d++) {
            int at = i + d * step;
            if (at < 0 || at >= lines.size()) {
                return NEAR + 1;
            }
            if (shape(at).has("prose")) {
                return d;
            }
        }
        return NEAR;
    }

    private static String step(int n) {
        return n < 3 ? String.valueOf(n) : n < 6 ? "3" : n < NEAR ? "6" : n == NEAR ? "12" : "far";
    }

    private LineShape shape(int i) {
        if (shapes[i] == null) {
            shapes[i] = LineShape.of(lines.get(i).text());
        }
        return shapes[i];
    }
}
