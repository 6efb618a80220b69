package org.opis.tei;

import java.util.Optional;
import java.util.function.Function;
import org.opis.document.NameKind;

/**
 * Ids of the authority lists for names as they stand.
 *
 * @param persons id of the one person of that name
 * @param orgs id of the one body of that name
 * @param forms the name as the list writes it, by id
 * @param kinds what the entry describes, by id
 */
record Refs(
        Function<String, Optional<String>> persons,
        Function<String, Optional<String>> orgs,
        Function<String, Optional<String>> forms,
        Function<String, Optional<NameKind>> kinds) {
    /** No lists. */
    static final Refs NONE = new Refs(
            name -> Optional.empty(), name -> Optional.empty(), id -> Optional.empty(), id -> Optional.empty());

    /** Value of {@code @ref}; empty where the list has no such person, or several. */
    String person(String name) {
        return pointer(persons.apply(name).orElse(""));
    }

    /** Value of {@code @ref}; empty where the list has no such body, or several. */
    String org(String name) {
        return pointer(orgs.apply(name).orElse(""));
    }

    /** The main form of the name of the entry that {@code pointer} points to; {@code printed} where there is none. */
    String form(String pointer, String printed) {
        return pointer.isEmpty() ? printed : forms.apply(pointer.substring(1)).orElse(printed);
    }

    /** What the entry that {@code pointer} points to describes; {@code said} where no list has it. */
    NameKind kind(String pointer, NameKind said) {
        return pointer.isEmpty() ? said : kinds.apply(pointer.substring(1)).orElse(said);
    }

    /** {@code #id}; empty for an empty id. */
    static String pointer(String id) {
        return id.isEmpty() ? "" : "#" + id;
    }
}
