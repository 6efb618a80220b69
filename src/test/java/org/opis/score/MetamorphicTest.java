package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a page says does not hang on names, numbers, order, capitals or the wording of its prose: every page that has
 * gold, changed in these ways, is read as before. {@code -Dopis.seed=N} changes them otherwise; {@code -Dopis.show=true}
 * prints what is lost and gained.
 */
class MetamorphicTest {
    private static final long SEED = Long.getLong("opis.seed", 1957);

    private static List<ReadPage> pages = List.of();

    @BeforeAll
    static void read() throws IOException {
        pages = ReadPage.annotated();
    }

    static Stream<Law> laws() throws IOException {
        return Laws.all().stream();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void holds(Law law) {
        Outcome all = new Outcome();
        for (ReadPage page : pages) {
            Random random = new Random(SEED * 31 + page.name().hashCode());
            Optional<Law.Changed> changed = law.change().of(page, random);
            changed.ifPresent(c -> all.add(page, c));
        }
        if (Boolean.getBoolean("opis.show")) {
            System.out.println(law.name() + ": " + all + "\n  " + String.join("\n  ", all.lines));
        }
        assertTrue(all.pages >= 8, "only " + all.pages + " pages give occasion");
        assertTrue(all.share(all.lost) <= law.lost(), all + " may lose " + law.lost());
        assertTrue(all.share(all.gained) <= law.gained(), all + " may gain " + law.gained());
        assertTrue(all.fields <= law.fields() * all.told, all + " may change " + law.fields() + " of the fields");
    }

    /** What changed on many pages. */
    private static final class Outcome {
        private final List<String> lines = new ArrayList<>();
        private int pages;
        private int spans;
        private int lost;
        private int gained;
        private int told;
        private int fields;

        void add(ReadPage page, Law.Changed changed) {
            ReadPage now = ReadPage.of(page.name(), changed.text());
            pages++;
            spans += changed.marks().size();
            for (SpanType type : SpanType.values()) {
                Matching matching = new Matching(of(type, changed.marks()), of(type, now.marks()));
                matching.missing().forEach(mark -> lost(page, mark));
                matching.pairs().stream().filter(pair -> !pair.exact()).forEach(pair -> lost(page, pair.gold()));
                if (changed.all()) {
                    matching.spurious().forEach(mark -> gained(page, mark));
                }
            }
            changed.fields().forEach((field, value) -> {
                told++;
                if (!now.fields().containsKey(field)
                        || !value.agrees(now.fields().get(field))) {
                    fields++;
                    lines.add(page.name() + " field " + field.word() + " " + value + ": "
                            + now.fields().get(field));
                }
            });
        }

        private static List<Mark> of(SpanType type, List<Mark> marks) {
            return marks.stream().filter(mark -> mark.type() == type).toList();
        }

        private void lost(ReadPage page, Mark mark) {
            lost++;
            line(page, "lost", mark);
        }

        private void gained(ReadPage page, Mark mark) {
            gained++;
            line(page, "gained", mark);
        }

        private void line(ReadPage page, String what, Mark mark) {
            lines.add(page.name() + " " + what + " " + mark.type().word() + " "
                    + mark.text().replaceAll("\\s+", " "));
        }

        double share(int of) {
            return spans == 0 ? 0 : (double) of / spans;
        }

        @Override
        public String toString() {
            return "%d pages, %d spans: lost %d (%.4f), gained %d (%.4f); fields changed %d of %d"
                    .formatted(pages, spans, lost, share(lost), gained, share(gained), fields, told);
        }
    }
}
