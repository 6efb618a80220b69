package org.opis.authority;

import java.util.List;
import org.opis.authority.FormTable.Case;
import org.opis.authority.FormTable.Leaf;
import org.opis.authority.ListEntry.Form;
import org.opis.document.Certainty;
import org.opis.document.NameKind;

/** Every form in which papers may write the names and the offices of one entry. */
final class EntryForms {
    private final ListEntry entry;
    private final int rank;

    /** {@code rank} of the list, the first counts most. */
    EntryForms(ListEntry entry, int rank) {
        this.entry = entry;
        this.rank = rank;
    }

    void names(List<Leaf> out) {
        for (Form form : entry.forms()) {
            if (entry.kind() == NameKind.PERSON) {
                person(form, out);
            } else {
                List<String> near = form.isLocal() ? entry.refs() : List.of();
                out.add(leaf(form, form.text(), lettersOf(form.text()), near));
                String spaced = entry.kind() == NameKind.PLACE ? PersonForms.spaced(form.text()) : "";
                if (!spaced.isEmpty()) {
                    out.add(leaf(form, spaced, Case.EXACT, near));
                }
            }
        }
    }

    void offices(List<Leaf> out) {
        entry.offices().forEach(office -> out.add(role(entry.id(), office.text(), Case.ANY, office.names())));
    }

    static Leaf title(String title, Case letters) {
        return role("", title, letters, List.of());
    }

    /** Long names of organisations are written with capitals here and without there. */
    private static Case lettersOf(String form) {
        return form.split(" ").length > 2 ? Case.CAPITAL : Case.EXACT;
    }

    private void person(Form form, List<Leaf> out) {
        boolean bare = form.surname().isEmpty() != form.forename().isEmpty();
        for (String full : PersonForms.full(form)) {
            boolean partial = bare || !form.surnameFirst() && !full.contains(form.forename());
            out.add(person(form, full, false, form.surnameFirst(), partial));
        }
        if (!bare && !form.surname().isEmpty()) {
            out.add(person(form, form.surname(), true, form.surnameFirst(), true));
        }
        String spaced = bare ? PersonForms.spaced(form.text()) : "";
        if (!spaced.isEmpty()) {
            out.add(person(form, spaced, false, false, true));
        }
    }

    private Leaf leaf(Form form, String written, Case letters, List<String> near) {
        return new Leaf(
                NameText.normal(written),
                entry.kind(),
                entry.id(),
                rank,
                letters,
                false,
                false,
                false,
                near,
                List.of(),
                form.certainty(),
                form.language());
    }

    private Leaf person(Form form, String written, boolean titled, boolean open, boolean partial) {
        return new Leaf(
                NameText.normal(written),
                NameKind.PERSON,
                entry.id(),
                rank,
                Case.EXACT,
                titled,
                open,
                partial,
                List.of(),
                List.of(),
                form.certainty(),
                form.language());
    }

    private static Leaf role(String holder, String form, Case letters, List<ListEntry.Inner> inner) {
        return new Leaf(
                NameText.normal(form),
                NameKind.ROLE,
                holder,
                0,
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
