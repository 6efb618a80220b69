package org.opis.lsp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** From a pointer to what it names, from a name to all that points there, and another name for both. */
final class Navigation {
    /** Namespaces in XML 1.0, production 4, as far as anyone types. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.\\-]*");

    private final OpenFile file;
    private final Identities identities;

    Navigation(OpenFile file) {
        this.file = file;
        this.identities = Identities.of(file);
    }

    List<Location> definition(int offset) {
        return identities.at(offset).stream()
                .flatMap(mention -> Optional.ofNullable(identities.all().get(mention.id())).stream())
                .map(element -> new Location(file.uri(), file.range(element.tag())))
                .toList();
    }

    List<Location> references(int offset, boolean withName) {
        return identities.at(offset).stream()
                .flatMap(wanted -> identities.mentions().stream()
                        .filter(m -> m.id().equals(wanted.id()) && (withName || !m.isName())))
                .map(m -> new Location(file.uri(), file.range(m.span())))
                .toList();
    }

    /** What would be renamed; empty where no name stands. */
    Optional<Range> renamed(int offset) {
        return identities
                .at(offset)
                .filter(m -> identities.all().containsKey(m.id()))
                .map(m -> file.range(m.span()));
    }

    /** Why a name cannot be had; empty where it can. */
    Optional<String> refusal(int offset, String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of(
                    "\"" + name + "\" is no name for an xml:id: a letter first, then letters, digits, . - _");
        }
        boolean taken = identities.all().containsKey(name)
                && identities.at(offset).filter(m -> m.id().equals(name)).isEmpty();
        return taken ? Optional.of("another element has the xml:id \"" + name + "\"") : Optional.empty();
    }

    List<TextEdit> rename(int offset, String name) {
        return references(offset, true).stream()
                .map(location -> new TextEdit(location.getRange(), name))
                .toList();
    }
}
