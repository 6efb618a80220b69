package org.opis.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.opis.derive.Lead;
import org.opis.derive.Sheet;
import org.opis.text.Digest;

/** The parts of the lists of an edition, and how much each holds: one line is kept for each. */
final class ListParts {
    /** Their parts are people, bodies and places, whose pages are named by their ids. */
    private static final Set<String> ENTRIES = Set.of("people", "organisations", "places");

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]{1,100}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]{1,30}");
    /** A list with no more leads is one page. */
    private static final int SHORT = 300;

    /** By list and part. */
    private final Map<String, Map<String, Sheet.Part>> lists = new TreeMap<>();

    private final Map<String, Integer> last = new HashMap<>();

    /** Counts a lead; whether it has a page to stand on. */
    boolean add(int document, Lead lead) {
        String list = lead.get("list");
        String section = lead.get("section");
        Optional<String> file = file(list, section);
        if (file.isEmpty()) {
            return false;
        }
        boolean again = Optional.of(document).equals(Optional.ofNullable(last.put(list + "\t" + section, document)));
        lists.computeIfAbsent(list, name -> new TreeMap<>())
                .merge(
                        section,
                        new Sheet.Part(section, lead.get("key"), lead.get("sort"), file.get(), 1, 1),
                        (old, one) -> new Sheet.Part(
                                section,
                                old.label(),
                                old.sort(),
                                old.file(),
                                old.leads() + 1,
                                old.documents() + (again ? 0 : 1)));
        return true;
    }

    List<String> lists() {
        return List.copyOf(lists.keySet());
    }

    List<Sheet.Part> parts(String list) {
        return new ArrayList<>(lists.get(list).values());
    }

    /** The page of a part. */
    String page(String list, String section) {
        return list + "/" + lists.get(list).get(section).file();
    }

    /** Whether one page holds the whole list. */
    boolean isShort(String list) {
        return !ENTRIES.contains(list)
                && !list.equals("calendar")
                && parts(list).stream().mapToInt(Sheet.Part::leads).sum() <= SHORT;
    }

    private static Optional<String> file(String list, String section) {
        if (ENTRIES.contains(list)) {
            return ID.matcher(section).matches() && !section.equals("index")
                    ? Optional.of(section + ".html")
                    : Optional.empty();
        }
        String slug =
                section.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = WORD.matcher(section).matches() && !slug.equals("index")
                ? slug
                : slug.substring(0, Math.min(slug.length(), 40)) + "-"
                        + Digest.sha256(section).substring(0, 8);
        return Optional.of(name.replaceAll("^-", "") + ".html");
    }
}
