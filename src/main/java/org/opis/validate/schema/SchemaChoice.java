package org.opis.validate.schema;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.validate.xml.FileUri;

/**
 * What a run checks with. Without grammars, rules and models it is the schema of opis itself.
 *
 * @param grammars URIs of RELAX NG; {@code .rnc} is read as compact syntax, anything else as XML
 * @param rules URIs of Schematron
 * @param followsModels whether the xml-model instructions of a file name its schemas, besides those above
 * @param group of xml-model instructions: those of other groups are left out
 * @param phase of the rules above
 * @param embedded whether the Schematron inside a grammar is run
 * @param catalogs OASIS XML catalogs; the first that knows a name answers
 * @param network whether schemas may be fetched by http and https
 */
public record SchemaChoice(
        List<String> grammars,
        List<String> rules,
        boolean followsModels,
        Optional<String> group,
        Optional<String> phase,
        boolean embedded,
        List<Path> catalogs,
        boolean network) {
    /** A letter alone is a drive of Windows. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");

    /** The schema of opis. */
    public static final SchemaChoice BUILT_IN = of();

    public SchemaChoice {
        grammars = List.copyOf(grammars);
        rules = List.copyOf(rules);
        catalogs = List.copyOf(catalogs);
    }

    /** These grammars, with the rules inside them, and nothing else. */
    public static SchemaChoice of(Path... grammars) {
        List<String> uris = Stream.of(grammars).map(FileUri::of).toList();
        return new SchemaChoice(uris, List.of(), false, Optional.empty(), Optional.empty(), true, List.of(), false);
    }

    /**
     * The URI of what a user named: a file, or an address such as {@code https://example.org/tei.rng}.
     *
     * @throws java.nio.file.InvalidPathException where it can be neither
     */
    public static String uri(String named) {
        return isAddress(named) ? named : FileUri.of(Path.of(named));
    }

    /** Whether a user named an address, no file. */
    public static boolean isAddress(String named) {
        return ADDRESS.matcher(named).lookingAt();
    }

    public boolean isBuiltIn() {
        return grammars.isEmpty() && rules.isEmpty() && !followsModels;
    }
}
