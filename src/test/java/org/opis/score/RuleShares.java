package org.opis.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.Unmeasured;
import org.opis.diagnostic.Code;
import org.opis.tei.Tei;

/** Counts how much of what each rule is sure of is right on pages read at first sight, as the rules alone tell it. */
final class RuleShares {
    private static final Path ROUNDS = Path.of("fixtures/first-sight");
    private static final String HEAD =
            """
            # How much of what a rule tells without @cert, or with a high one, is right on the rounds of first sight, as it reads them now.
            # rule<TAB>told<TAB>right<TAB>right/told by round. Dates are left out: their certainty is that of the value.
            """;

    private RuleShares() {}

    static String table() throws IOException {
        Map<Code, Map<String, Said>> rules = new TreeMap<>();
        for (Path round : rounds()) {
            for (AnnotatedPage page : AnnotatedPage.in(round.toString())) {
                sure(page).forEach((rule, said) -> rules.computeIfAbsent(rule, r -> new TreeMap<>())
                        .merge(round.getFileName().toString(), said, Said::plus));
            }
        }
        return HEAD
                + rules.entrySet().stream()
                        .map(e -> row(e.getKey(), e.getValue()))
                        .collect(Collectors.joining());
    }

    private static List<Path> rounds() throws IOException {
        try (Stream<Path> folders = Files.list(ROUNDS)) {
            return folders.sorted().toList();
        }
    }

    private static Map<Code, Said> sure(AnnotatedPage page) throws IOException {
        Encoding read = Opis.encode(page.source(), Options.DEFAULT);
        // the same elements, but for what is said of their certainty
        Tei unmeasured = Unmeasured.of(read).tei();
        Tei tei = new Tei(unmeasured.id(), unmeasured.xml(), read.tei().origins());
        return PageScore.of(page.gold(), new ScoredPage(page.source(), tei, read.diagnostics()))
                .sure();
    }

    private static String row(Code rule, Map<String, Said> rounds) {
        Said all = rounds.values().stream().reduce(Said.NONE, Said::plus);
        return rule + "\t" + all.all() + "\t" + all.right() + "\t"
                + rounds.entrySet().stream()
                        .map(r -> r.getKey() + ":" + r.getValue().right() + "/"
                                + r.getValue().all())
                        .collect(Collectors.joining(" "))
                + "\n";
    }
}
