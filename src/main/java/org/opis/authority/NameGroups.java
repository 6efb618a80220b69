package org.opis.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Unites the forms of one person: the same surname, initials that agree, and nobody else whom they could mean. */
final class NameGroups {
    private static final int PLACES = 3;

    private NameGroups() {}

    static List<NewName> of(List<NewNames.Said> said) {
        Map<String, List<NewNames.Said>> forms = new LinkedHashMap<>();
        said.forEach(s -> forms.computeIfAbsent(s.mention().text(), k -> new ArrayList<>())
                .add(s));
        List<List<String>> groups = new ArrayList<>();
        // the fullest first: what says less is told by what says more
        List<String> ordered = forms.keySet().stream()
                .sorted(Comparator.comparing((String f) -> -PersonName.of(f).weight())
                        .thenComparing(f -> f))
                .toList();
        for (String form : ordered) {
            List<List<String>> fitting = groups.stream()
                    .filter(g -> PersonName.of(g.get(0)).mayBe(PersonName.of(form)))
                    .toList();
            if (fitting.size() == 1) {
                fitting.get(0).add(form);
            } else {
                groups.add(new ArrayList<>(List.of(form)));
            }
        }
        return groups.stream().map(g -> name(g, forms)).toList();
    }

    private static NewName name(List<String> group, Map<String, List<NewNames.Said>> forms) {
        List<NewNames.Said> all =
                group.stream().flatMap(f -> forms.get(f).stream()).toList();
        Set<String> surnames = group.stream()
                .map(f -> PersonName.of(f).surname())
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<String> surname = surnames.size() == 1 ? surnames.stream().findFirst() : Optional.empty();
        Optional<String> forename =
                surname.map(s -> PersonName.of(group.get(0)).without(s)).filter(f -> !f.isEmpty());
        List<String> places =
                all.stream().map(NewNames.Said::place).limit(PLACES).toList();
        return new NewName(forename, surname, group, all.size(), places);
    }
}
