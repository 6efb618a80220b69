package org.opis.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opis.fidelity.ElementRoles.Role;
import org.opis.text.Source;
import org.opis.text.Span;

/**
 * Markup that was lifted off another TEI file of the same text: an element and the characters of the source that it is
 * around, though the words of that file may be other ones.
 *
 * @param name of the element
 * @param attributes of it
 * @param span in the source's text
 */
public record Lifted(String name, Map<String, String> attributes, Span span) {
    private static final FidelityCheck CHECK = new FidelityCheck(Profile.EDITORIAL, Branch.ORIGINAL, false);
    /** Of the words of an element so many are found in the source, or it is held for lost. */
    private static final double FOUND = 0.5;

    public Lifted {
        attributes = Map.copyOf(attributes);
    }

    /** What a file marks within its lines; nothing where it cannot be read or is of another text. */
    public static List<Lifted> of(Source source, byte[] tei) {
        Fidelity.Pair pair = CHECK.of(source, "", tei).pair();
        int[] back = back(pair);
        List<Lifted> lifted = new ArrayList<>();
        Set<Landmark> seen = new HashSet<>();
        for (Landmark mark : pair.tei().landmarks()) {
            boolean phrase = !ElementRoles.has(mark.name(), Role.BLOCK) && !ElementRoles.has(mark.name(), Role.BREAK);
            if (phrase && mark.side() == Landmark.Side.START && mark.start() < mark.end() && seen.add(mark)) {
                lift(pair, back, mark, lifted);
            }
        }
        lifted.sort(Comparator.comparing(Lifted::span));
        return lifted;
    }

    private static void lift(Fidelity.Pair pair, int[] back, Landmark mark, List<Lifted> lifted) {
        int from = pair.b().holding(mark.start());
        int to = pair.b().from(mark.end());
        int[] found = Arrays.stream(back, from, Math.max(from, to))
                .filter(token -> token >= 0)
                .sorted()
                .toArray();
        if (found.length == 0 || found.length < FOUND * (to - from) || back[from] < 0 || back[to - 1] < 0) {
            return;
        }
        int first = found[0];
        int last = found[found.length - 1];
        // what is torn apart in the source is no passage of it
        if (first == back[from] && last == back[to - 1] && last - first <= 2 * (to - from)) {
            int start = pair.a().start(first) + part(mark.start() - pair.b().start(from), pair.a(), first);
            int end = pair.a().end(last) - part(pair.b().end(to - 1) - mark.end(), pair.a(), last);
            if (start < end) {
                lifted.add(new Lifted(mark.name(), mark.attributes(), new Span(start, end)));
            }
        }
    }

    /** Of a word that an element has a part of, as in "Lund's", what is outside; a changed word may be too short for that. */
    private static int part(int outside, TextTokens a, int token) {
        int length = a.end(token) - a.start(token);
        return outside > 0 && outside < length ? outside : 0;
    }

    /** For each token of the file that of the source, a changed one included. */
    private static int[] back(Fidelity.Pair pair) {
        int[] back = new int[pair.b().size()];
        Arrays.fill(back, -1);
        for (int token = 0; token < pair.match().length; token++) {
            if (pair.match()[token] >= 0) {
                back[pair.match()[token]] = token;
            }
        }
        for (Deviation deviation : pair.deviations()) {
            List<Integer> source = deviation.swap().source();
            List<Integer> file = deviation.swap().file();
            for (int i = 0; i < file.size() && !source.isEmpty(); i++) {
                // the last word of what was rewritten stands for the last, whatever their number
                boolean end = i + 1 == file.size();
                back[file.get(i)] = source.get(end ? source.size() - 1 : Math.min(i, source.size() - 1));
            }
        }
        return back;
    }
}
