package org.opis.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.opis.document.Certainty;
import org.opis.document.NameKind;

/**
 * Every form of every name in the order of its small letters: those that begin with what was read so far stand beside
 * each other. A list of 50,000 persons takes the room of its forms and nothing for each letter.
 */
final class FormTable {
    /** Forms mostly begin with one of these. */
    private static final int FIRST_LETTERS = 0x250;

    private final Leaf[] leaves;
    /** Where the forms begin whose first letter is at least this one. */
    private final int[] first = new int[FIRST_LETTERS + 1];

    /** How exactly capitals must be as the form has them. */
    enum Case {
        /** each word as in the form, or in capitals */
        EXACT,
        /** the first letter is a capital */
        CAPITAL,
        ANY
    }

    /**
     * A form.
     *
     * @param form as {@link NameText#normal} gives it
     * @param kind what it names
     * @param id the entry; for an office that of who holds it, empty for a title
     * @param rank of its list, the first counts most
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
            int rank,
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

    private FormTable(List<Leaf> sorted) {
        this.leaves = sorted.toArray(Leaf[]::new);
        int at = 0;
        for (int c = 0; c <= FIRST_LETTERS; c++) {
            while (at < leaves.length && (leaves[at].form().isEmpty() || letter(at, 0) < c)) {
                at++;
            }
            first[c] = at;
        }
    }

    static FormTable of(List<Leaf> forms) {
        List<Keyed> sorted = new ArrayList<>(forms.size());
        forms.forEach(leaf -> sorted.add(new Keyed(small(leaf.form()), leaf)));
        sorted.sort(Comparator.comparing(Keyed::key));
        List<Leaf> once = new ArrayList<>(sorted.size());
        String key = "";
        int same = 0;
        for (Keyed next : sorted) {
            same = next.key().equals(key) ? same : once.size();
            key = next.key();
            if (!once.subList(same, once.size()).contains(next.leaf())) {
                once.add(next.leaf());
            }
        }
        return new FormTable(once);
    }

    private record Keyed(String key, Leaf leaf) {}

    /** Letter for letter, as {@link #letter} compares them. */
    private static String small(String form) {
        char[] letters = form.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    int size() {
        return leaves.length;
    }

    /** All forms, nothing read yet. */
    Prefix all() {
        return new Prefix(0, leaves.length, 0);
    }

    /** The forms that begin with what was read: {@code depth} letters. */
    final class Prefix {
        private final int low;
        private final int high;
        private final int depth;

        private Prefix(int low, int high, int depth) {
            this.low = low;
            this.high = high;
            this.depth = depth;
        }

        boolean isEmpty() {
            return low == high;
        }

        /** The forms that are what was read. */
        List<Leaf> ending() {
            int end = longer();
            return end == low ? List.of() : Arrays.asList(leaves).subList(low, end);
        }

        /** With one letter more, whether small or not. */
        Prefix with(char c) {
            char letter = Character.toLowerCase(c);
            if (depth == 0 && letter < FIRST_LETTERS) {
                return new Prefix(first[letter], first[letter + 1], 1);
            }
            int from = notBelow(longer(), letter);
            return new Prefix(from, notBelow(from, (char) (letter + 1)), depth + 1);
        }

        private int longer() {
            int at = low;
            while (at < high && leaves[at].form().length() == depth) {
                at++;
            }
            return at;
        }

        /** The first at {@code from} or behind it whose next letter is {@code letter} or comes after it. */
        private int notBelow(int from, char letter) {
            int below = from;
            int above = high;
            while (below < above) {
                int middle = (below + above) >>> 1;
                if (letter(middle, depth) < letter) {
                    below = middle + 1;
                } else {
                    above = middle;
                }
            }
            return below;
        }
    }

    private char letter(int leaf, int at) {
        return Character.toLowerCase(leaves[leaf].form().charAt(at));
    }
}
