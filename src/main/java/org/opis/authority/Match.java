package org.opis.authority;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.document.NameKind;
import org.opis.text.Span;

/**
 * A name in a text.
 *
 * @param span where it stands, titles before a person's name included
 * @param kind what it names
 * @param ids the entries of the lists that have this name; none for a role
 * @param certainty how sure the list is that the form is one of this entry
 * @param language of the form, where it isn't that of the list; BCP 47, or empty
 * @param parts names and roles inside, in order, none overlapping another
 */
public record Match(
        Span span, NameKind kind, List<String> ids, Certainty certainty, String language, List<Match> parts) {
    public Match {
        Objects.requireNonNull(span);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(certainty);
        Objects.requireNonNull(language);
        ids = List.copyOf(ids);
        parts = List.copyOf(parts);
    }

    /** The entry; empty for a role, and where more than one has this name. */
    public Optional<String> id() {
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
