package org.opis.authority;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Certainty;
import org.opis.document.NameKind;
import org.opis.text.Span;

/**
 * A name in a text.
 *
 * @param span where it stands, titles before a person's name included
 * @param kind what it names
 * @param id the entry in the lists; empty for a role, and where more than one entry has this name
 * @param certainty how sure the list is that the form is one of this entry
 * @param language of the form, where it isn't that of the list; BCP 47, or empty
 * @param parts names and roles inside, in order, none overlapping another
 */
public record Match(
        Span span, NameKind kind, Optional<String> id, Certainty certainty, String language, List<Match> parts) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public Match {
        Objects.requireNonNull(span);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(certainty);
        Objects.requireNonNull(language);
        parts = List.copyOf(parts);
    }

    /** The remark that a name of more than one entry is due. */
    public Optional<Diagnostic> doubt(CharSequence text) {
        if (kind == NameKind.ROLE || id.isPresent()) {
            return Optional.empty();
        }
        String printed = BLANKS.matcher(span.of(text)).replaceAll(" ");
        String message = "\"" + printed + "\" names more than one entry of the lists; it gets no reference.";
        return Optional.of(Diagnostic.of(Code.I433, span, message));
    }
}
