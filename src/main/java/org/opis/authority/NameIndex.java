package org.opis.authority;

import java.util.Collection;
import java.util.List;
import org.opis.authority.ListEntry.Form;
import org.opis.authority.ListEntry.Office;
import org.opis.authority.Trie.Case;
import org.opis.authority.Trie.Leaf;
import org.opis.document.Certainty;
import org.opis.document.NameKind;

/** The forms of all entries, and the titles, ready to be looked up. */
final class NameIndex {
    final Trie names = new Trie();
    final Trie offices = new Trie();
    final Trie titles = new Trie();
    final Trie after = new Trie();

    NameIndex(Collection<ListEntry> entries) {
        for (ListEntry entry : entries) {
            entry.forms().forEach(form -> add(entry, form));
            entry.offices().forEach(office -> add(entry.id(), office));
        }
        Titles.EXACT.forEach(title -> titles.add(role("", title, Case.EXACT, List.of())));
        Titles.ANY_CASE.forEach(title -> titles.add(role("", title, Case.ANY, List.of())));
        Titles.AFTER.forEach(title -> after.add(role("", title, Case.EXACT, List.of())));
    }

    private void add(ListEntry entry, Form form) {
        if (entry.kind() == NameKind.PERSON) {
            person(entry, form);
        } else {
            List<String> near = form.isLocal() ? entry.refs() : List.of();
            names.add(leaf(form, form.text(), entry, lettersOf(form.text()), near));
            String spaced = entry.kind() == NameKind.PLACE ? PersonForms.spaced(form.text()) : "";
            if (!spaced.isEmpty()) {
                names.add(leaf(form, spaced, entry, Case.EXACT, near));
            }
        }
    }

    private static Leaf leaf(Form form, String written, ListEntry entry, Case letters, List<String> near) {
        return new Leaf(
                NameText.normal(written),
                entry.kind(),
                entry.id(),
                letters,
                false,
                false,
                false,
                near,
                List.of(),
                form.certainty(),
                form.language());
    }

    /** Long names of organisations are written with capitals here and without there. */
    private static Case lettersOf(String form) {
        return form.split(" ").length > 2 ? Case.CAPITAL : Case.EXACT;
    }

    private void person(ListEntry entry, Form form) {
        boolean bare = form.surname().isEmpty() != form.forename().isEmpty();
        for (String full : PersonForms.full(form)) {
            boolean partial = bare || !form.surnameFirst() && !full.contains(form.forename());
            names.add(person(entry, form, full, false, form.surnameFirst(), partial));
        }
        if (!bare && !form.surname().isEmpty()) {
            names.add(person(entry, form, form.surname(), true, form.surnameFirst(), true));
        }
        String spaced = bare ? PersonForms.spaced(form.text()) : "";
        if (!spaced.isEmpty()) {
            names.add(person(entry, form, spaced, false, false, true));
        }
    }

    private static Leaf person(
            ListEntry entry, Form form, String written, boolean titled, boolean open, boolean partial) {
        return new Leaf(
                NameText.normal(written),
                NameKind.PERSON,
                entry.id(),
                Case.EXACT,
                titled,
                open,
                partial,
                List.of(),
                List.of(),
                form.certainty(),
                form.language());
    }

    private void add(String holder, Office office) {
        offices.add(role(holder, office.text(), Case.ANY, office.names()));
    }

    private static Leaf role(String holder, String form, Case letters, List<ListEntry.Inner> inner) {
        return new Leaf(
                NameText.normal(form),
                NameKind.ROLE,
                holder,
                letters,
                false,
                false,
                false,
                List.of(),
                inner,
                Certainty.CERTAIN,
                "");
    }
}
