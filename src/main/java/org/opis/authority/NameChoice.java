package org.opis.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opis.authority.FormTable.Case;
import org.opis.authority.FormTable.Leaf;
import org.opis.authority.ListEntry.Inner;
import org.opis.authority.NameText.Hit;
import org.opis.document.Certainty;
import org.opis.document.NameKind;

/** Which of the forms that fit a place in the text is meant there. */
final class NameChoice {
    /** How far the place of a local form may stand behind it. */
    private static final int NEAR = 8;

    private final NameText text;
    private final FormTable names;

    NameChoice(NameText text, NameIndex index) {
        this.text = text;
        this.names = index.names;
    }

    /** With names that are known to stand here and that count before those of the lists. */
    NameChoice(NameText text, NameIndex index, List<Inner> known) {
        this.text = text;
        this.names = FormTable.of(known.stream()
                .map(name -> new Leaf(
                        NameText.normal(name.text()),
                        name.kind(),
                        name.id(),
                        0,
                        Case.ANY,
                        false,
                        false,
                        false,
                        List.of(),
                        List.of(),
                        Certainty.CERTAIN,
                        ""))
                .toList());
    }

    /** A name: where it ends, what it names, the entries that have it, and what the list says of the form. */
    record Chosen(int end, NameKind kind, List<String> ids, Certainty certainty, String language) {}

    /** The longest name at {@code i}; {@code titled} if a title stands before it. */
    Optional<Chosen> best(int i, Set<NameKind> kinds, boolean titled) {
        List<Hit> hits = text.hits(names, i);
        for (int k = hits.size() - 1; k >= 0; k--) {
            Hit hit = hits.get(k);
            List<Leaf> fitting = spelt(hit);
            fitting.removeIf(leaf -> !kinds.contains(leaf.kind()) || !fits(leaf, hit, i, titled));
            if (!fitting.isEmpty()) {
                return Optional.of(chosen(hit.end(), fitting));
            }
        }
        return Optional.empty();
    }

    /** The forms that end at a hit and have its capitals, in a new list. */
    static List<Leaf> spelt(Hit hit) {
        List<Leaf> spelt = new ArrayList<>(1);
        for (Leaf leaf : hit.forms()) {
            if (isSpelt(leaf, hit.found())) {
                spelt.add(leaf);
            }
        }
        return spelt;
    }

    private static Chosen chosen(int end, List<Leaf> fitting) {
        List<Leaf> declared = fitting.stream().filter(leaf -> !leaf.titled()).toList();
        List<Leaf> counting = declared.isEmpty() ? fitting : declared;
        int rank = counting.stream().mapToInt(Leaf::rank).min().orElseThrow();
        List<Leaf> leaves =
                counting.stream().filter(leaf -> leaf.rank() == rank).toList();
        List<String> ids = leaves.stream().map(Leaf::id).distinct().toList();
        NameKind kind = leaves.stream().map(Leaf::kind).sorted().findFirst().orElseThrow();
        Certainty certainty =
                leaves.stream().map(Leaf::certainty).sorted().findFirst().orElseThrow();
        List<String> languages = leaves.stream().map(Leaf::language).distinct().toList();
        return new Chosen(end, kind, ids, certainty, languages.size() == 1 ? languages.get(0) : "");
    }

    private boolean fits(Leaf leaf, Hit hit, int i, boolean titled) {
        boolean cut = leaf.open() && hit.goesOn() && isCapital(text.blank(hit.end()), hit.end());
        boolean other = leaf.partial() && (!titled && isAfterInitial(i) || isBeforeInitial(hit.end()));
        boolean away = !leaf.near().isEmpty() && !isNear(leaf, hit.end());
        return !(leaf.titled() && !titled) && !cut && !other && !away;
    }

    private boolean isCapital(int i, int end) {
        return i > end && Character.isUpperCase(text.at(i));
    }

    /** "V. Smirnov" is another than the Smirnov who is named without initials. */
    private boolean isAfterInitial(int i) {
        int stop = text.at(i - 1) == ' ' ? i - 2 : i - 1;
        int first = stop;
        while (Character.isLetter(text.at(first - 1)) && stop - first < 3) {
            first--;
        }
        boolean initial = stop - first == 1 || stop - first == 2;
        return text.at(stop) == '.' && initial && Character.isUpperCase(text.at(first));
    }

    /** "Smirnov, V." is another than the Smirnov who is named without initials. */
    private boolean isBeforeInitial(int end) {
        int comma = text.at(end) == ',' ? end + 1 : end;
        int at = text.blank(comma);
        boolean apart = at > end || text.at(end - 1) == '.';
        int stop = Character.isLowerCase(text.at(at + 1)) ? at + 2 : at + 1;
        return apart && Character.isUpperCase(text.at(at)) && text.at(stop) == '.';
    }

    private boolean isNear(Leaf leaf, int end) {
        int at = end;
        while (at - end < NEAR && !text.isWord(at) && at < text.end()) {
            at++;
        }
        return text.hits(names, at).stream().flatMap(hit -> spelt(hit).stream()).anyMatch(place -> leaf.near()
                .contains(place.id()));
    }

    private static boolean isSpelt(Leaf leaf, String found) {
        return switch (leaf.letters()) {
            case ANY -> true;
            case CAPITAL -> Character.isUpperCase(found.charAt(0));
            case EXACT -> leaf.form().equals(found) || isRaised(leaf.form(), found);
        };
    }

    /** Whether every word is as in the form or in capitals; both are of one length. */
    private static boolean isRaised(String form, String found) {
        int start = 0;
        for (int i = 0; i <= form.length(); i++) {
            if (i == form.length() || form.charAt(i) == ' ' || form.charAt(i) == '-') {
                String word = form.substring(start, i);
                String there = found.substring(start, i);
                if (!there.equals(word) && !there.equals(word.toUpperCase(Locale.ROOT))) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }
}
