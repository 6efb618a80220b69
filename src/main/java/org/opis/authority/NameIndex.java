package org.opis.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.opis.authority.FormTable.Case;
import org.opis.authority.FormTable.Leaf;

/** The forms of all entries, and the titles, ready to be looked up. */
final class NameIndex {
    private static final FormTable TITLES = titles(Titles.EXACT, Titles.ANY_CASE);
    private static final FormTable AFTER = titles(Titles.AFTER, List.of());

    final FormTable names;
    final FormTable offices;
    final FormTable titles = TITLES;
    final FormTable after = AFTER;

    /** {@code lists}: those that count most come first. */
    NameIndex(List<? extends Collection<ListEntry>> lists) {
        List<Leaf> forms = new ArrayList<>();
        List<Leaf> held = new ArrayList<>();
        for (int rank = 0; rank < lists.size(); rank++) {
            for (ListEntry entry : lists.get(rank)) {
                EntryForms of = new EntryForms(entry, rank);
                of.names(forms);
                of.offices(held);
            }
        }
        names = FormTable.of(forms);
        offices = FormTable.of(held);
    }

    private static FormTable titles(List<String> exact, List<String> anyCase) {
        List<Leaf> titles = new ArrayList<>();
        exact.forEach(title -> titles.add(EntryForms.title(title, Case.EXACT)));
        anyCase.forEach(title -> titles.add(EntryForms.title(title, Case.ANY)));
        return FormTable.of(titles);
    }
}
