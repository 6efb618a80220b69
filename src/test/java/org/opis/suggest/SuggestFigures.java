package org.opis.suggest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Prints what becomes of suggestions; see src/bench/fidelity. */
final class SuggestFigures {
    private SuggestFigures() {}

    public static void main(String[] args) throws IOException {
        Random random = new Random(500);
        Map<String, Integer> said = new TreeMap<>();
        List<Imported> all = new ArrayList<>();
        long start = System.nanoTime();
        for (SuggestTarget target : SuggestImportTest.targets()) {
            all.add(SuggestImport.of(target, new SeededSuggestions(target, random).some(50), LocalDate.of(2021, 3, 4)));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        all.stream()
                .flatMap(imported -> imported.outcomes().stream())
                .forEach(one -> said.merge(
                        one.accepted() ? "taken" : one.code().orElseThrow().name(), 1, Integer::sum));
        System.out.printf("seeded suggestions   %6.2f s  %s%n", seconds, said);
        System.out.println("spans of damaged TEI " + LiftedPages.recovered());
    }
}
