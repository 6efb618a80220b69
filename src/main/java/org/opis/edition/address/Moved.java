package org.opis.edition.address;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the editors say has another address now.
 *
 * @param all old and new: papers by their places, or passages as {@code PLACE#ID}
 */
public record Moved(Map<String, String> all) {
    public static final Moved NOTHING = new Moved(Map.of());

    public Moved {
        all = Collections.unmodifiableMap(new TreeMap<>(all));
    }

    /** Where a paper is now. */
    Optional<String> paper(String place) {
        return Optional.ofNullable(all.get(place));
    }

    /** Where a passage of a paper is now, as a reference from the page of the paper; empty where nobody says. */
    String passage(String place, String id) {
        return Optional.ofNullable(all.get(place + "#" + id))
                .map(now ->
                        "../".repeat((int) place.chars().filter(c -> c == '/').count()) + reference(now))
                .orElse("");
    }

    private static String reference(String now) {
        int hash = now.indexOf('#');
        return now.substring(0, hash < 0 ? now.length() : hash) + ".html" + (hash < 0 ? "" : now.substring(hash));
    }
}
