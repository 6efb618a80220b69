package org.opis.score;

import java.io.IOException;
import java.util.List;

/** The laws, each with the share of spans and fields by which it is broken today. */
final class Laws {
    private Laws() {}

    static List<Law> all() throws IOException {
        Words words = Words.load();
        return List.of(
                new Law("other names and numbers", 0.004, 0.002, 0, new OtherNames(words)),
                new Law("other labels", 0.08, 0.03, 0.02, new OtherLabels()),
                new Law("another order of labelled lines", 0, 0, 0, new OtherOrder(OtherOrder.Part.FORM)),
                new Law("another order of markings and numbers", 0, 0, 0, new OtherOrder(OtherOrder.Part.MARKINGS)),
                new Law("other capitals of apparatus", 0, 0, 0, new OtherCapitals()),
                new Law("a second paper", 0.028, 0, 0.003, new SecondPaper()),
                new Law("cut at a line", 0.012, 0, 0, new CutAtLine()),
                new Law("other words that no list has", 0.23, 0.1, 0, OtherTerms.invented()),
                new Law(
                        "other words for offices, bodies and places, that no list has",
                        0.04,
                        0.035,
                        0,
                        OtherTerms.inventedAlike()),
                new Law("other offices, bodies and places", 0.03, 0.03, 0, OtherTerms.ofTheirClass()),
                new Law("other prose", 0, 0, 0, new OtherProse(words)));
    }
}
