package org.opis.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opis.authority.Names;
import org.opis.authority.OrdinaryWords;
import org.opis.authority.Tenure;

/** Which of several persons is meant, as the offices say that the lists give them and the paper prints. */
final class OfficeEvidence {
    private static final int HELD = 4;
    private static final int HELD_SOME_TIME = 3;
    private static final int IN_OFFICE = 2;
    private static final int UNDATED = 1;
    private static final int OUT_OF_OFFICE = 0;

    private final Names names;
    private final String date;

    /** {@code date} of the record in ISO 8601, or empty. */
    OfficeEvidence(Names names, String date) {
        this.names = names;
        this.date = date;
    }

    /** The one of {@code ids} whose office is printed beside the name, or who alone held one on the day of the record. */
    Optional<String> choose(List<String> ids, List<String> roles) {
        List<Set<String>> printed = roles.stream().map(OfficeEvidence::words).toList();
        int best = -1;
        List<String> first = new ArrayList<>();
        boolean unknown = false;
        for (String id : ids) {
            int weight = weight(names.offices(id), printed);
            unknown |= weight == UNDATED;
            if (weight > best) {
                best = weight;
                first.clear();
            }
            if (weight == best) {
                first.add(id);
            }
        }
        boolean clear = best > IN_OFFICE || best == IN_OFFICE && !unknown;
        return first.size() == 1 && clear ? Optional.of(first.get(0)) : Optional.empty();
    }

    /** The one of {@code ids} whose office is printed beside the name. */
    Optional<String> holder(List<String> ids, List<String> roles) {
        List<Set<String>> printed = roles.stream().map(OfficeEvidence::words).toList();
        List<String> holders = ids.stream()
                .filter(id -> weight(names.offices(id), printed) >= HELD_SOME_TIME)
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private int weight(List<Tenure> offices, List<Set<String>> printed) {
        int most = offices.isEmpty() ? UNDATED : OUT_OF_OFFICE;
        for (Tenure office : offices) {
            boolean same = printed.stream().anyMatch(role -> isSame(role, words(office.office())));
            boolean dated = office.isDated() && !date.isEmpty();
            int weight = !dated
                    ? same ? HELD_SOME_TIME : UNDATED
                    : office.covers(date) ? same ? HELD : IN_OFFICE : OUT_OF_OFFICE;
            most = Math.max(most, weight);
        }
        return most;
    }

    /** One says no more than the other: "Ambassador", "Ambassador in Oslo". */
    private static boolean isSame(Set<String> printed, Set<String> listed) {
        return !printed.isEmpty() && !listed.isEmpty() && (listed.containsAll(printed) || printed.containsAll(listed));
    }

    private static Set<String> words(String office) {
        return Arrays.stream(office.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 && !OrdinaryWords.isFunction(word))
                .collect(Collectors.toSet());
    }
}
