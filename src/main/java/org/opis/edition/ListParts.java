package org.opis.edition;

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

    /** The month of what has no date. */
    static final String UNDATED = "undated";

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]{1,100}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]{1,30}");
    /** A list with no more leads is one page. */
    private static final int SHORT = 300;

    /** By list and part. */
    private final Map<String, Map<String, Count>> lists = new TreeMap<>();

    /** How much a part holds. */
    private static final class Count {
        private final String label;
        private final String sort;
        private final String file;
        private int leads;
        private int documents;
        private int mentioning;
        private int last = -1;
        private int lastMention = -1;

        private Count(Lead first, String file) {
            this.label = first.get("key");
            this.sort = first.get("sort");
            this.file = file;
        }

        private void add(int document, Lead lead) {
            leads++;
            documents += last == document ? 0 : 1;
            last = document;
            if (lead.get("act").equals("mention")) {
                mentioning += lastMention == document ? 0 : 1;
                lastMention = document;
            }
        }

        private Sheet.Part part(String section) {
            return new Sheet.Part(section, label, sort, file, leads, documents);
        }
    }

    /** Counts a lead; whether it has a page to stand on. */
    boolean add(int document, Lead lead) {
        String list = lead.get("list");
        String section = lead.get("section");
        Optional<String> file = file(list, section);
        if (file.isEmpty()) {
            return false;
        }
        lists.computeIfAbsent(list, name -> new TreeMap<>())
                .computeIfAbsent(section, name -> new Count(lead, file.get()))
                .add(document, lead);
        return true;
    }

    List<String> lists() {
        return List.copyOf(lists.keySet());
    }

    List<Sheet.Part> parts(String list) {
        return lists.get(list).entrySet().stream()
                .map(part -> part.getValue().part(part.getKey()))
                .toList();
    }

    /** Whether it leads to a person, a body or a place. */
    static boolean isEntry(Lead lead) {
        return ENTRIES.contains(lead.get("list"));
    }

    /** How many papers name the person, the body or the place of a part. */
    int papersThatMention(String list, String section) {
        return ENTRIES.contains(list) ? lists.get(list).get(section).mentioning : 0;
    }

    /** The page of a part. */
    String page(String list, String section) {
        return list + "/" + lists.get(list).get(section).file;
    }

    /** Whether one page holds the whole list. */
    boolean isShort(String list) {
        return !ENTRIES.contains(list)
                && !list.equals("calendar")
                && lists.get(list).values().stream()
                                .mapToInt(part -> part.leads)
                                .sum()
                        <= SHORT;
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
