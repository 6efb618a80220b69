package org.opis.authority;

import java.util.List;
import java.util.Optional;

/**
 * A person whom no list knows.
 *
 * @param forename or initials; empty where the parts are not certain
 * @param surname empty where the parts are not certain
 * @param forms every form, without titles, the fullest first
 * @param count how often the person is named
 * @param places the first of them: {@code file:line:column}
 */
public record NewName(
        Optional<String> forename, Optional<String> surname, List<String> forms, int count, List<String> places) {
    public NewName {
        forms = List.copyOf(forms);
        places = List.copyOf(places);
    }

    /** The fullest form. */
    public String name() {
        return forms.get(0);
    }
}
