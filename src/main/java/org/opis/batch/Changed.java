package org.opis.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which files have changed since a revision, as git says it; those that it does not know yet are new. */
public final class Changed {
    private final Set<Path> files;
    private final Set<String> names;

    private Changed(Set<Path> files, Set<String> names) {
        this.files = files;
        this.names = names;
    }

    /**
     * Asks git in the working folder.
     *
     * @param revision a commit, branch or tag
     * @throws IOException where there is no git, no repository, or no such revision; the message is git's own
     */
    public static Changed since(String revision) throws IOException {
        if (revision.startsWith("-")) {
            throw new IOException("no name of a revision");
        }
        // with what was removed or renamed: pointers there are broken by that
        List<String> changed = new ArrayList<>(git("diff", "--name-only", "--no-renames", "-z", revision, "--"));
        changed.addAll(git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/"));
        Path top = Path.of(git("rev-parse", "--show-toplevel").get(0).strip());
        Set<Path> files = new HashSet<>();
        for (String name : changed) {
            files.add(real(top.resolve(name)));
        }
        return new Changed(
                files, files.stream().map(f -> f.getFileName().toString()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the file has changed, or names one that has. */
    public boolean concerns(Path file) throws IOException {
        if (files.contains(real(file))) {
            return true;
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        return names.stream()
                .map(name -> new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .anyMatch(text::contains);
    }

    private static List<String> git(String... words) throws IOException {
        return Git.ask(Path.of("").toAbsolutePath(), words);
    }

    private static Path real(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    }
}
