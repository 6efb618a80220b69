package org.opis.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.opis.diagnostic.Code;
import org.opis.text.Span;

/** The two brackets of a pair that a file lacks are told as one. */
final class BracketPairs {
    /** Characters that a pair of brackets is apart at most. */
    private static final int APART = 400;

    private BracketPairs() {}

    /** Without those that only close what was told to open. */
    static List<Deviation> told(List<Deviation> deviations) {
        List<Deviation> told = new ArrayList<>();
        int opened = -1;
        for (Deviation deviation : deviations) {
            boolean bracket = deviation.code() == Code.F710 && deviation.file().isEmpty();
            boolean closes = bracket && deviation.message().matches("[^\"]*\"[\\])}]+\".*");
            if (closes && opened >= 0 && isNear(told.get(opened).source(), deviation.source())) {
                opened = -1;
                continue;
            }
            opened = bracket && !closes ? told.size() : opened;
            told.add(deviation);
        }
        return told;
    }

    private static boolean isNear(Span open, Span close) {
        return close.end() - open.start() < APART;
    }
}
