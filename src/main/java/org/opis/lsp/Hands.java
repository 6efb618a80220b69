package org.opis.lsp;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.opis.batch.GitUser;
import org.opis.markup.Responsible;

/** Who corrects files: the name that the editor program gives, else that of git where a file is under version control. */
final class Hands {
    private final String given;
    private final Map<Path, Optional<String>> folders = new ConcurrentHashMap<>();

    Hands(String given) {
        this.given = given;
    }

    /** Empty where nobody is known. */
    Optional<Responsible> of(OpenFile file) {
        Optional<String> name = given.isEmpty()
                ? file.path().map(Path::getParent).flatMap(f -> folders.computeIfAbsent(f, GitUser::of))
                : Optional.of(given);
        return name.map(Responsible::editor);
    }
}
