package org.opis.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The files of a run, as far as they point at each other; for any number of threads. */
public final class Corpus {
    /** No other file. */
    public static final Corpus NONE = new Corpus(Set.of(), Set.of());

    private static final String EXTENSION = ".xml";

    private final Set<Path> files;
    private final Set<Path> folders;
    /** Read when a pointer first leads there. */
    private final Map<Path, Optional<Identifiers>> read = new ConcurrentHashMap<>();

    private final Map<String, Owner> owners = new HashMap<>();

    private Corpus(Set<Path> files, Set<Path> folders) {
        this.files = files;
        this.folders = folders;
    }

    /**
     * One file of a run.
     *
     * @param name how findings call it
     * @param path where it is kept
     * @param top the folder that was named, or the file's own
     */
    public record Member(String name, Path path, Path top) {}

    /** The first file that has an xml:id, and what a message says of that. */
    record Owner(Path file, String said) {}

    /**
     * Files that pointers may lead to, and those in the same folders.
     *
     * @param unique whether an xml:id stands once in all of them; they are then read before the run
     */
    public static Corpus of(List<Member> members, boolean unique) {
        Set<Path> files = members.stream().map(m -> real(m.path())).collect(Collectors.toUnmodifiableSet());
        Set<Path> folders = members.stream().map(m -> real(m.top())).collect(Collectors.toUnmodifiableSet());
        Corpus corpus = new Corpus(files, folders);
        if (unique) {
            corpus.claim(members);
        }
        return corpus;
    }

    private void claim(List<Member> members) {
        List<Optional<Identifiers>> all =
                members.parallelStream().map(m -> Identifiers.read(m.path())).toList();
        for (int i = 0; i < all.size(); i++) {
            Member member = members.get(i);
            Path file = real(member.path());
            all.get(i)
                    .map(Identifiers::places)
                    .orElse(Map.of())
                    .forEach((id, said) -> owners.putIfAbsent(id, new Owner(file, said + " of " + member.name())));
        }
    }

    /** The file that had this xml:id first, where that matters. */
    Optional<Owner> owner(String id) {
        return Optional.ofNullable(owners.get(id));
    }

    /** Whether opis looks whether a pointer into this file leads anywhere. */
    boolean covers(Path file) {
        Path real = real(file);
        return files.contains(real)
                || file.getFileName() != null
                        && file.getFileName().toString().endsWith(EXTENSION)
                        && folders.stream().anyMatch(real::startsWith);
    }

    /** The names in a file; empty where it cannot be read as XML. */
    Optional<Identifiers> identifiers(Path file) {
        return read.computeIfAbsent(real(file), Identifiers::read);
    }

    /** Links resolved, where there is a file; else the path without detours. */
    static Path real(Path file) {
        Path plain = file.toAbsolutePath().normalize();
        try {
            return Files.exists(plain) ? plain.toRealPath() : plain;
        } catch (IOException e) {
            return plain;
        }
    }
}
