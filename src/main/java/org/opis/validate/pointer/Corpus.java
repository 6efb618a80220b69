package org.opis.validate.pointer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.opis.validate.xml.RealPath;

/** The files of a run, as far as they point at each other; for any number of threads. */
public final class Corpus {
    /** No other file. */
    public static final Corpus NONE = new Corpus(List.of(), Links.Policy.NONE);

    private static final String EXTENSION = ".xml";

    private final Set<Path> files;
    private final Set<Path> folders;
    /** Read when a pointer first leads there. */
    private final Map<Path, Optional<Identifiers>> read = new ConcurrentHashMap<>();

    private final Map<String, Owner> owners = new HashMap<>();

    private final List<Member> members;
    private final Links.Policy policy;
    /** Who has which id first; made when a pointer first leads nowhere in its own file. */
    private Optional<Map<String, Owner>> index = Optional.empty();

    private Optional<Set<String>> vocabulary = Optional.empty();

    private Corpus(List<Member> members, Links.Policy policy) {
        this.files = members.stream().map(m -> RealPath.of(m.path())).collect(Collectors.toUnmodifiableSet());
        this.folders = members.stream().map(m -> RealPath.of(m.top())).collect(Collectors.toUnmodifiableSet());
        this.members = List.copyOf(members);
        this.policy = policy;
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
        return of(members, unique, Links.Policy.NONE);
    }

    /**
     * The same.
     *
     * @param policy what the project says of its pointers
     */
    public static Corpus of(List<Member> members, boolean unique, Links.Policy policy) {
        Corpus corpus = new Corpus(members, policy);
        if (unique) {
            corpus.owners.putAll(corpus.claimed());
        }
        return corpus;
    }

    private Map<String, Owner> claimed() {
        Map<String, Owner> found = new HashMap<>();
        List<Optional<Identifiers>> all =
                members.parallelStream().map(m -> Identifiers.read(m.path())).toList();
        for (int i = 0; i < all.size(); i++) {
            Member member = members.get(i);
            Path file = RealPath.of(member.path());
            all.get(i)
                    .map(Identifiers::places)
                    .orElse(Map.of())
                    .forEach((id, said) -> found.putIfAbsent(id, new Owner(file, said + " of " + member.name())));
        }
        return found;
    }

    /** The file of a run of several that has this xml:id. */
    synchronized Optional<Owner> sister(String id) {
        if (members.size() < 2) {
            return Optional.empty();
        } else if (index.isEmpty()) {
            index = Optional.of(owners.isEmpty() ? claimed() : owners);
        }
        return Optional.ofNullable(index.get().get(id));
    }

    /** Whether the project takes a pointer for granted: it is known, or in one of its vocabularies. */
    boolean isKnown(String token) {
        return policy.knows(token) || token.startsWith("#") && vocabulary().contains(token.substring(1));
    }

    private synchronized Set<String> vocabulary() {
        if (vocabulary.isEmpty()) {
            vocabulary = Optional.of(policy.vocabulary().stream()
                    .flatMap(file -> Identifiers.read(file).stream())
                    .flatMap(ids -> ids.names().stream())
                    .collect(Collectors.toUnmodifiableSet()));
        }
        return vocabulary.get();
    }

    /** Whether files are looked for that pointers lead to. */
    boolean looksForFiles() {
        return policy.files();
    }

    /** The file that had this xml:id first, where that matters. */
    Optional<Owner> owner(String id) {
        return Optional.ofNullable(owners.get(id));
    }

    /** Whether opis looks whether a pointer into this file leads anywhere. */
    boolean covers(Path file) {
        Path real = RealPath.of(file);
        return files.contains(real)
                || file.getFileName() != null
                        && file.getFileName().toString().endsWith(EXTENSION)
                        && folders.stream().anyMatch(real::startsWith);
    }

    /** The names in a file; empty where it cannot be read as XML. */
    Optional<Identifiers> identifiers(Path file) {
        return read.computeIfAbsent(RealPath.of(file), Identifiers::read);
    }
}
