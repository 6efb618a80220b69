package org.opis.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;

/**
 * How sure each rule may be of what it reads, by how much of it is right on the rounds of first sight: the file
 * {@code rules.tsv}, which is measured and not written by hand.
 */
public final class Reliance {
    /** A rule that is right less often than this says that it may be wrong. */
    public static final double LEAST = 0.75;
    /** Of fewer spans nothing is said. */
    public static final int ENOUGH = 20;

    private static final Map<Code, Certainty> MOST = read();

    private Reliance() {}

    /** No rule is surer than this of what it reads. */
    public static Certainty most(Code rule) {
        return MOST.getOrDefault(rule, Certainty.CERTAIN);
    }

    /** What a share of right ones among those that a rule told allows it to say. */
    public static Certainty most(int told, int right) {
        boolean wrong = told >= ENOUGH && right < LEAST * told;
        return wrong ? right * 2 < told ? Certainty.LOW : Certainty.MEDIUM : Certainty.CERTAIN;
    }

    private static Map<Code, Certainty> read() {
        Map<Code, Certainty> most = new EnumMap<>(Code.class);
        try (InputStream in = Reliance.class.getResourceAsStream("rules.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                most.put(Code.valueOf(cells[0]), most(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return most;
    }
}
