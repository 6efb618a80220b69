package org.opis.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opis.authority.ListEntry.Form;
import org.opis.document.NameKind;

/**
 * The entries of opis beside those of a user. Whom the user's list names as opis does is one person or thing: the entry
 * of opis gives its forms and offices to the user's, and goes.
 */
final class OwnEntries {
    private final Map<String, ListEntry> theirs;
    private final Bearers persons;
    private final Map<String, Set<String>> things = new HashMap<>();

    /**
     * @param theirs entries of the user, by id
     * @param persons among them
     */
    OwnEntries(Map<String, ListEntry> theirs, Bearers persons) {
        this.theirs = Map.copyOf(theirs);
        this.persons = persons;
        theirs.values().stream()
                .filter(entry -> entry.kind() != NameKind.PERSON)
                .forEach(entry -> entry.forms()
                        .forEach(form -> things.computeIfAbsent(key(entry.kind(), form), k -> new LinkedHashSet<>())
                                .add(entry.id())));
    }

    /** The entries of opis; their forms lead to the id of the user's entry where there is one of that name. */
    List<ListEntry> apart(Collection<ListEntry> own) {
        if (theirs.isEmpty()) {
            return List.copyOf(own);
        }
        List<ListEntry> apart = new ArrayList<>();
        for (ListEntry entry : own) {
            if (!theirs.containsKey(entry.id())) {
                apart.add(same(entry).map(entry::as).orElse(entry));
            }
        }
        return apart;
    }

    /** The one entry of the user that no whole name of {@code entry} contradicts. */
    private Optional<String> same(ListEntry entry) {
        Set<String> ids = new LinkedHashSet<>();
        boolean first = true;
        for (Form form : entry.forms()) {
            boolean whole = entry.kind() != NameKind.PERSON
                    || !form.surname().isEmpty() && !form.forename().isEmpty();
            if (whole && first) {
                ids.addAll(named(entry.kind(), form));
                first = false;
            } else if (whole && entry.kind() == NameKind.PERSON) {
                ids.retainAll(named(entry.kind(), form));
            }
        }
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }

    private Set<String> named(NameKind kind, Form form) {
        return kind != NameKind.PERSON
                ? things.getOrDefault(key(kind, form), Set.of())
                : persons.of(form.text()).stream()
                        .filter(bearer -> !bearer.fit().isSurname())
                        .map(Bearer::id)
                        .collect(Collectors.toSet());
    }

    private static String key(NameKind kind, Form form) {
        return kind + " " + NameText.normal(form.text());
    }
}
