package org.opis.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.opis.text.Line;

/** The page ends before some line of the body; what stands before the block that is cut is read as before. */
final class CutAtLine implements Law.Change {
    @Override
    public Optional<Law.Changed> of(ReadPage page, Random random) {
        List<Line> lines = page.encoding().source().lines().stream()
                .filter(line -> page.body().contains(line.span()))
                .toList();
        if (lines.size() < 5) {
            return Optional.empty();
        }
        int cut = lines.get(2 + random.nextInt(lines.size() - 3)).span().start();
        String text = page.text().substring(0, cut);
        int block = Math.max(0, text.stripTrailing().lastIndexOf("\n\n"));
        List<Mark> marks =
                page.marks().stream().filter(mark -> mark.span().end() <= block).toList();
        return Optional.of(new Law.Changed(text, marks, false, Map.of()));
    }
}
