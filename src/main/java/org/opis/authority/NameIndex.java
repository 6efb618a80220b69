package org.opis.authority;

import java.util.Collection;
import java.util.List;
import org.opis.authority.Entry.Form;
import org.opis.authority.Entry.Office;
import org.opis.authority.Trie.Case;
import org.opis.authority.Trie.Leaf;
import org.opis.document.NameKind;

/** The forms of all entries, and the titles, ready to be looked up. */
final class NameIndex {
    final Trie names = new Trie();
    final Trie offices = new Trie();
    final Trie titles = new Trie();
    final Trie after = new Trie();

    NameIndex(Collection<Entry> entries) {
        for (Entry entry : entries) {
            entry.forms().forEach(form -> add(entry, form));
            entry.offices().forEach(this::add);
        }
        Titles.EXACT.forEach(title -> titles.add(role(title, Case.EXACT, List.of())));
        Titles.ANY_CASE.forEach(title -> titles.add(role(title, Case.ANY, List.of())));
        Titles.AFTER.forEach(title -> after.add(role(title, Case.EXACT, List.of())));
    }

    private void add(Entry entry, Form form) {
        if (entry.kind() == NameKind.PERSON) {
            person(entry.id(), form);
        } else {
            List<String> near = form.isLocal() ? entry.refs() : List.of();
            names.add(leaf(form.text(), entry, lettersOf(form.text()), near));
            String spaced = entry.kind() == NameKind.PLACE ? PersonForms.spaced(form.text()) : "";
            if (!spaced.isEmpty()) {
                names.add(leaf(spaced, entry, Case.EXACT, near));
            }
        }
    }

    private static Leaf leaf(String form, Entry entry, Case letters, List<String> near) {
        String normal = NameText.normal(form);
        return new Leaf(normal, entry.kind(), entry.id(), letters, false, false, false, near, List.of());
    }

    /** Long names of organisations are written with capitals here and without there. */
    private static Case lettersOf(String form) {
        return form.split(" ").length > 2 ? Case.CAPITAL : Case.EXACT;
    }

    private void person(String id, Form form) {
        boolean bare = form.surname().isEmpty() != form.forename().isEmpty();
        for (String full : PersonForms.full(form)) {
            boolean partial = bare || !form.surnameFirst() && !full.contains(form.forename());
            names.add(person(full, id, false, form.surnameFirst(), partial));
        }
        if (!bare && !form.surname().isEmpty()) {
            names.add(person(form.surname(), id, true, form.surnameFirst(), true));
        }
        String spaced = bare ? PersonForms.spaced(form.text()) : "";
        if (!spaced.isEmpty()) {
            names.add(person(spaced, id, false, false, true));
        }
    }

    private static Leaf person(String form, String id, boolean titled, boolean open, boolean partial) {
        String normal = NameText.normal(form);
        return new Leaf(normal, NameKind.PERSON, id, Case.EXACT, titled, open, partial, List.of(), List.of());
    }

    private void add(Office office) {
        offices.add(role(office.text(), Case.ANY, office.names()));
    }

    private static Leaf role(String form, Case letters, List<Entry.Inner> inner) {
        return new Leaf(NameText.normal(form), NameKind.ROLE, "", letters, false, false, false, List.of(), inner);
    }
}
