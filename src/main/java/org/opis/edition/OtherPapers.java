package org.opis.edition;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opis.derive.EditionEntry;
import org.opis.derive.Lead;

/** Which files the texts refer to that are not in the edition: a reader who follows the words finds nothing. */
final class OtherPapers {
    private static final String ENDING = ".xml";

    private final Set<String> present;

    OtherPapers(List<EditionEntry> entries) {
        present = entries.stream().map(EditionEntry::stem).collect(Collectors.toSet());
    }

    /** A sentence for each. */
    List<String> missing(String place, List<Lead> leads) {
        return leads.stream()
                .filter(lead -> lead.get("list").equals("addresses"))
                .flatMap(lead -> Arrays.stream(lead.get("ref").split(" ")))
                .filter(file -> !file.isEmpty() && !isPresent(place, file))
                .map(file -> "tei/" + place + ENDING + ": refers to \"" + file + "\", which is not in the edition")
                .toList();
    }

    private boolean isPresent(String place, String file) {
        try {
            URI there = new URI(null, null, "/" + place + ENDING, null).resolve(new URI(file));
            String path = there.getPath();
            return path.endsWith(ENDING) && present.contains(path.substring(1, path.length() - ENDING.length()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
