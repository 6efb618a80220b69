package org.opis.edition.address;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.opis.derive.GoneAddress;

/**
 * All addresses that a paper has, or had.
 *
 * @param title of the paper
 * @param page that of the paper itself, without an id
 * @param passages in the order of the text; one that is gone stands before what followed it
 */
public record PaperAddresses(String title, Address page, List<Address> passages) {
    public PaperAddresses {
        passages = List.copyOf(passages);
    }

    /** Those of a paper that comes into the edition. */
    static PaperAddresses none(String edition) {
        return new PaperAddresses("", new Address("", edition, ""), List.of());
    }

    /**
     * Those of the paper as it is now.
     *
     * @param ids in the order of the text
     * @param edition that is made
     * @param last the one before it
     */
    PaperAddresses next(String title, List<String> ids, String edition, String last) {
        Map<String, Address> known = passages.stream().collect(Collectors.toMap(Address::id, a -> a, (a, b) -> a));
        Map<String, List<Address>> before = goneBefore(new HashSet<>(ids), last);
        List<Address> now = new ArrayList<>();
        for (String id : ids) {
            now.addAll(before.getOrDefault(id, List.of()));
            String since = known.containsKey(id) ? known.get(id).since() : edition;
            now.add(new Address(id, since, ""));
        }
        now.addAll(before.getOrDefault("", List.of()));
        return new PaperAddresses(title, new Address("", page.since(), ""), now);
    }

    /** What is gone, by the first address behind it that is still there. */
    private Map<String, List<Address>> goneBefore(Set<String> stand, String last) {
        Map<String, List<Address>> before = new LinkedHashMap<>();
        List<Address> waiting = new ArrayList<>();
        for (Address address : passages) {
            if (stand.contains(address.id())) {
                before.put(address.id(), List.copyOf(waiting));
                waiting.clear();
            } else {
                waiting.add(address.gone(last));
            }
        }
        before.put("", List.copyOf(waiting));
        return before;
    }

    /** The paper is no longer in the edition. */
    public PaperAddresses removed(String last) {
        return new PaperAddresses(
                title,
                page.gone(last),
                passages.stream().map(address -> address.gone(last)).toList());
    }

    /** What the page of the paper answers for, though it has it no longer; {@code now} says where one has gone, or nothing. */
    public List<GoneAddress> gone(UnaryOperator<String> now) {
        List<GoneAddress> gone = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Address address = passages.get(i);
            if (!address.stands()) {
                String next = passages.subList(i, passages.size()).stream()
                        .filter(Address::stands)
                        .map(Address::id)
                        .findFirst()
                        .orElse("");
                gone.add(new GoneAddress(address.id(), next, address.until(), now.apply(address.id())));
            }
        }
        return gone;
    }

    /** Whether a passage has that address now. */
    boolean has(String id) {
        return passages.stream()
                .anyMatch(address -> address.stands() && address.id().equals(id));
    }

    String text(String place) {
        StringBuilder text = new StringBuilder(place + "\n" + title.replace('\n', ' ') + "\n");
        line(text, page);
        passages.forEach(passage -> line(text, passage));
        return text.toString();
    }

    private static void line(StringBuilder text, Address address) {
        text.append(address.id() + "\t" + address.since() + "\t" + address.until() + "\n");
    }

    /** Of what {@link #text} gives. */
    static PaperAddresses read(String text) {
        List<String> lines = text.lines().toList();
        List<Address> all = lines.stream()
                .skip(2)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Address(cells[0], cells[1], cells[2]))
                .toList();
        return new PaperAddresses(lines.get(1), all.get(0), all.subList(1, all.size()));
    }
}
