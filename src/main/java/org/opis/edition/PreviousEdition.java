package org.opis.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.derive.Derive;
import org.opis.derive.EditionChanges;
import org.opis.derive.EditionChanges.Paper;
import org.opis.derive.EditionEntry;
import org.opis.derive.Lead;

/** The edition before this one, by its TEI files: what has changed since. */
final class PreviousEdition {
    private static final String TEI = ".xml";

    private final Path folder;
    private final List<Paper> papers = new ArrayList<>();
    private final Set<String> there = new TreeSet<>();
    private int same;

    PreviousEdition(Path folder) {
        this.folder = folder;
    }

    /** A paper of this edition. */
    void compare(EditionEntry entry, List<Lead> leads) throws IOException {
        there.add(entry.stem());
        Optional<Map<String, String>> last = last(entry.stem());
        if (last.isEmpty()) {
            papers.add(new Paper(entry, true, List.of(), List.of()));
            return;
        }
        Map<String, String> now = passages(leads);
        Paper paper = new Paper(entry, false, without(last.get(), now), without(now, last.get()));
        if (paper.before().isEmpty() && paper.after().isEmpty()) {
            same++;
        } else {
            papers.add(paper);
        }
    }

    /** All papers are in. */
    EditionChanges changes() throws IOException {
        Path tei = folder.resolve("tei");
        List<String> removed = new ArrayList<>();
        if (Files.isDirectory(tei)) {
            try (Stream<Path> files = Files.walk(tei)) {
                files.filter(file -> file.toString().endsWith(TEI))
                        .map(file -> tei.relativize(file).toString().replace('\\', '/'))
                        .map(name -> name.substring(0, name.length() - TEI.length()))
                        .filter(place -> !there.contains(place))
                        .sorted()
                        .forEach(removed::add);
            }
        }
        return new EditionChanges(papers, removed, same);
    }

    private Optional<Map<String, String>> last(String place) throws IOException {
        Path file = folder.resolve("tei/" + place + TEI);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String tei = Files.readString(file, StandardCharsets.UTF_8);
        return Optional.of(passages(Derive.of(place, tei).leads().value()));
    }

    private static Map<String, String> passages(List<Lead> leads) {
        return leads.stream()
                .filter(lead -> lead.get("list").equals("passages"))
                .collect(Collectors.toMap(
                        lead -> lead.get("passage"),
                        lead -> lead.get("words"),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** A passage that says the same under another address is the same. */
    private static List<EditionChanges.Passage> without(Map<String, String> all, Map<String, String> others) {
        return all.entrySet().stream()
                .filter(passage -> !others.containsValue(passage.getValue()))
                .map(passage -> new EditionChanges.Passage(passage.getKey(), passage.getValue()))
                .toList();
    }
}
