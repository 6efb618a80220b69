package org.opis.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.opis.authority.ListEntry.Form;

/** The forms in which papers write a person whose name a list declares once. */
final class PersonForms {
    private PersonForms() {}

    /** Forms that name the person by themselves, the declared one first. */
    static List<String> full(Form form) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(form.text());
        if (form.surnameFirst()) {
            eastern(form, forms);
        } else if (!form.forename().isEmpty() && !form.surname().isEmpty()) {
            western(form, forms);
        }
        return List.copyOf(forms);
    }

    /** Every letter followed by a blank, as papers stress a name; empty where that would be no name. */
    static String spaced(String word) {
        boolean one = word.length() > 3 && word.chars().allMatch(Character::isLetter);
        return one ? word.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" ")) : "";
    }

    /** "Hui-jeong" is also written Hui Jeong, Hui-Jeong. */
    private static void eastern(Form form, Set<String> forms) {
        String[] syllables = form.forename().split("[ -]");
        if (syllables.length > 1) {
            List<String> capitals = new ArrayList<>();
            for (String syllable : syllables) {
                capitals.add(
                        syllable.isEmpty() ? "" : Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1));
            }
            forms.add(form.surname() + " " + String.join(" ", capitals));
            forms.add(form.surname() + " " + String.join("-", capitals));
            String rest = String.join("-", capitals.subList(1, capitals.size())).toLowerCase(Locale.ROOT);
            forms.add(form.surname() + " " + capitals.get(0) + "-" + rest);
        }
    }

    /** Initials before or after the surname, all of them or the first alone. */
    private static void western(Form form, Set<String> forms) {
        String surname = form.surname();
        String first = first(form.forename());
        Set<String> forenames = new LinkedHashSet<>(List.of(form.forename(), first));
        if (!first.endsWith(".")) {
            forenames.add(first.substring(0, 1) + ".");
        }
        for (String forename : forenames) {
            forms.add(forename + " " + surname);
            forms.add(surname + " " + forename);
            forms.add(surname + ", " + forename);
        }
        String spaced = spaced(surname);
        if (!spaced.isEmpty()) {
            forms.add(form.forename() + " " + spaced);
        }
    }

    /** The first forename, or the first of initials without a blank between them. */
    private static String first(String forename) {
        String word = forename.split(" ")[0];
        return word.substring(0, word.indexOf('.') < 0 ? word.length() : word.indexOf('.') + 1);
    }
}
