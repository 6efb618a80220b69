package org.opis.validate.pointer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.SaxonApiException;
import org.opis.validate.finding.Nearest;
import org.opis.validate.finding.OneLine;

/** Follows the pointers of one file: within it, into other files of the run, through its private prefixes. */
final class PointerResolver {
    /** Finding the nearest of many names takes time; the first few dangling pointers show what is wrong. */
    private static final int SUGGESTIONS = 50;

    private static final Outcome ELSEWHERE = new Outcome.Elsewhere();

    private final Map<String, String> own;
    private final Map<String, List<Prefix>> prefixes;
    private final Links links;
    /** The same abbreviation is often written many times. */
    private final Map<String, Optional<String>> writtenOut = new HashMap<>();

    private int suggested;

    /**
     * @param own the xml:id of the file, and the local names of their elements
     * @param prefixes its prefixDef, by their ident
     */
    PointerResolver(Map<String, String> own, Map<String, List<Prefix>> prefixes, Links links) {
        this.own = own;
        this.prefixes = prefixes;
        this.links = links;
    }

    Outcome follow(Pointer pointer) {
        String scheme = pointer.scheme();
        if (links.corpus().isKnown(pointer.token())) {
            return ELSEWHERE;
        }
        if (scheme.isEmpty()) {
            return plain(pointer, pointer.token());
        } else if (!prefixes.containsKey(scheme)) {
            return Schemes.isRegistered(scheme) ? ELSEWHERE : new Outcome.Undeclared(scheme);
        }
        return abbreviated(pointer, scheme, pointer.token().substring(scheme.length() + 1));
    }

    /** Several definitions of one prefix are alternatives (TEI P5 17.2.3). */
    private Outcome abbreviated(Pointer pointer, String scheme, String local) {
        Optional<Outcome> missing = Optional.empty();
        for (Prefix prefix : prefixes.get(scheme)) {
            Optional<String> full = writtenOut(prefix, scheme, local);
            Outcome outcome = full.map(f -> inFull(pointer, f))
                    .orElse(new Outcome.Missing("which no matchPattern of the prefix " + scheme + " matches"));
            if (!(outcome instanceof Outcome.Missing)) {
                return outcome;
            }
            missing = full.isPresent() || missing.isEmpty() ? Optional.of(outcome) : missing;
        }
        return missing.orElse(ELSEWHERE);
    }

    private Outcome inFull(Pointer pointer, String full) {
        Outcome outcome = Pointer.scheme(full).isEmpty() ? plain(pointer, full) : ELSEWHERE;
        return outcome instanceof Outcome.Missing missing
                ? new Outcome.Missing("in full " + OneLine.quote(full) + ", " + missing.why())
                : outcome;
    }

    private Optional<String> writtenOut(Prefix prefix, String scheme, String local) {
        return writtenOut.computeIfAbsent(prefix + " " + scheme + " " + local, key -> {
            try {
                return prefix.writtenOut(local);
            } catch (SaxonApiException e) {
                // said at the prefixDef
                return Optional.of("unknown:");
            }
        });
    }

    private Outcome plain(Pointer pointer, String token) {
        int hash = token.indexOf('#');
        String id = hash < 0 ? "" : token.substring(hash + 1);
        // a longer scheme than a bare name (TEI P5 17.2.4), or no element at all
        boolean bare = !id.isEmpty() && id.indexOf('(') < 0;
        if (hash == 0) {
            return bare ? inOwn(id) : ELSEWHERE;
        }
        String name = hash < 0 ? token : token.substring(0, hash);
        Optional<Path> file = place(pointer, name);
        if (bare && file.filter(links.corpus()::covers).isPresent()) {
            return inFile(file.get(), id);
        }
        return file.isPresent() && links.corpus().looksForFiles() ? onDisk(file.get(), name, hash >= 0) : ELSEWHERE;
    }

    private Outcome inOwn(String id) {
        return Optional.ofNullable(own.get(id))
                .<Outcome>map(Outcome.Found::new)
                .or(() -> links.corpus()
                        .sister(id)
                        .map(owner -> new Outcome.Sister(owner.said().replaceFirst("^by ", ""))))
                .orElseGet(() -> new Outcome.Missing("and no element has that xml:id" + suggestion(id, own.keySet())));
    }

    /** A name without an ending is an address in an edition, or the number of a page, as often as a file. */
    private Outcome onDisk(Path file, String name, boolean inside) {
        boolean named = name.endsWith("/")
                || name.startsWith("www.")
                || name.substring(name.lastIndexOf('/') + 1).indexOf('.') > 0;
        boolean word = !inside && name.chars().allMatch(Character::isLetter);
        return Files.exists(file) || !named && !word ? ELSEWHERE : new Outcome.NoFile(name, named);
    }

    private Optional<Path> place(Pointer pointer, String name) {
        Optional<Path> from = links.paths().apply(pointer.end());
        // a path from the root is one of a web server
        if (from.isEmpty() || name.isEmpty() || name.startsWith("/") || name.startsWith("?")) {
            return Optional.empty();
        }
        try {
            var base = from.get().toAbsolutePath().normalize().toUri().resolve(pointer.base());
            var found = base.resolve(name);
            boolean local = "file".equals(found.getScheme()) && found.getRawAuthority() == null;
            return local ? Optional.of(Path.of(found).normalize()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // not a URI, which is for the grammar to say
            return Optional.empty();
        }
    }

    private Outcome inFile(Path file, String id) {
        if (!Files.isRegularFile(file)) {
            return links.corpus().looksForFiles() ? new Outcome.Missing("and there is no such file") : ELSEWHERE;
        }
        Optional<Identifiers> there = links.corpus().identifiers(file);
        if (there.isEmpty()) {
            return new Outcome.Missing("and that file cannot be read as XML");
        }
        return there.get()
                .element(id)
                .<Outcome>map(Outcome.Found::new)
                .orElseGet(() -> new Outcome.Missing("and no element of that file has that xml:id"
                        + suggestion(id, there.get().names())));
    }

    private String suggestion(String id, Set<String> names) {
        return suggested++ < SUGGESTIONS
                ? Nearest.meant(id, names)
                        .map(m -> "; did you mean \"#" + m + "\"?")
                        .orElse("")
                : "";
    }
}
