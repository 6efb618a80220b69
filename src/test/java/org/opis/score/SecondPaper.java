package org.opis.score;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Another paper stands behind the first; the first is read as before. */
final class SecondPaper implements Law.Change {
    private static final String LETTER =
            """
            SECRET

            Copy Nº %1$d

            Nº %2$d

            %3$d May 1957

            TO THE MINISTER

            On %3$d May the commission looked at the bridges of the upper district and found them in good order. \
            It asks that the remaining sums be paid before the summer, since the workers cannot wait any longer.

            HEAD OF THE COMMISSION

            [signature] (R. TALMOR)
            """;

    @Override
    public Optional<Law.Changed> of(ReadPage page, Random random) {
        int end = page.body().end();
        String before = page.text().substring(0, end).stripTrailing();
        String letter = LETTER.formatted(1 + random.nextInt(8), 100 + random.nextInt(800), 1 + random.nextInt(28));
        String text = before + "\n\n" + letter + page.text().substring(before.length());
        List<Mark> marks =
                page.marks().stream().filter(mark -> mark.span().end() <= end).toList();
        return Optional.of(new Law.Changed(text, marks, false, page.fields()));
    }
}
