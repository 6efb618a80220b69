package org.opis.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The name that git would give the author of a change in a folder. */
public final class GitUser {
    private GitUser() {}

    /** Empty where the folder is not under version control, git is not there, or has no name. */
    public static Optional<String> of(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.isDirectory(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            if (Git.ask(there, "rev-parse", "--is-inside-work-tree").toString().contains("true")) {
                return Git.ask(there, "config", "-z", "user.name").stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .findFirst();
            }
        } catch (IOException e) {
            // no author is named
        }
        return Optional.empty();
    }
}
