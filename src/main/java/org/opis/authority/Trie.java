package org.opis.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opis.document.Certainty;
import org.opis.document.NameKind;

/** Every form of every name, letter by letter in lower case, with one blank for white space. */
final class Trie {
    final Map<Character, Trie> next = new HashMap<>();
    final List<Leaf> leaves = new ArrayList<>();

    /** How exactly capitals must be as the form has them. */
    enum Case {
        /** each word as in the form, or in capitals */
        EXACT,
        /** the first letter is a capital */
        CAPITAL,
        ANY
    }

    /**
     * The end of a form.
     *
     * @param form as {@link NameText#normal} gives it
     * @param kind what it names
     * @param id the entry; for an office that of who holds it, empty for a title
     * @param letters how exactly it must be written
     * @param titled whether the form counts only after a title
     * @param open whether more of the name may follow that no list knows: a surname that stands first
     * @param partial whether initials beside it would make it another name
     * @param near ids of the places of which one must follow; empty where none need
     * @param inner names that the list tags inside an office
     * @param certainty how sure the list is of the form
     * @param language BCP 47, or empty
     */
    record Leaf(
            String form,
            NameKind kind,
            String id,
            Case letters,
            boolean titled,
            boolean open,
            boolean partial,
            List<String> near,
            List<ListEntry.Inner> inner,
            Certainty certainty,
            String language) {
        Leaf {
            near = List.copyOf(near);
            inner = List.copyOf(inner);
        }
    }

    void add(Leaf leaf) {
        Trie node = this;
        for (char c : leaf.form().toCharArray()) {
            node = node.next.computeIfAbsent(Character.toLowerCase(c), k -> new Trie());
        }
        if (!node.leaves.contains(leaf)) {
            node.leaves.add(leaf);
        }
    }
}
