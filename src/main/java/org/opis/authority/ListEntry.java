package org.opis.authority;

import java.util.List;
import org.opis.document.Certainty;
import org.opis.document.NameKind;

/**
 * An entry of a list.
 *
 * @param id its xml:id
 * @param kind what it describes
 * @param forms the names it declares
 * @param offices what a person does, as it may stand before the name
 * @param refs ids of the entries it points to
 * @param xml the element, ready to be copied
 */
record ListEntry(String id, NameKind kind, List<Form> forms, List<Office> offices, List<String> refs, String xml) {
    ListEntry {
        forms = List.copyOf(forms);
        offices = List.copyOf(offices);
        refs = List.copyOf(refs);
    }

    /**
     * A declared name.
     *
     * @param text the whole of it, with one blank where there is white space
     * @param forename empty where the list doesn't tell the parts
     * @param surname empty where the list doesn't tell the parts
     * @param type as declared: variant, abbreviation, local; empty for the main form
     * @param certainty how sure the list is that it is a form of this name
     * @param language BCP 47, as declared for this form alone; empty where it isn't
     */
    record Form(String text, String forename, String surname, String type, Certainty certainty, String language) {
        /** Whether the surname stands first, as in Korean and Chinese names. */
        boolean surnameFirst() {
            return !surname.isEmpty() && !forename.isEmpty() && text.startsWith(surname);
        }

        boolean isLocal() {
            return type.equals("local");
        }
    }

    /** The same names and offices of another id, whose entry they do not describe. */
    ListEntry as(String other) {
        return new ListEntry(other, kind, forms, offices, refs, xml);
    }

    /** An office; {@code names} are the names of organisations and places that the list tags in it. */
    record Office(Tenure tenure, List<Inner> names) {
        Office {
            names = List.copyOf(names);
        }

        String text() {
            return tenure.office();
        }
    }

    /** A name inside an office. */
    record Inner(String text, NameKind kind, String id) {}
}
