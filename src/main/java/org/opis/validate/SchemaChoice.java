package org.opis.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run checks with. Without grammars, rules and models it is the schema of opis itself.
 *
 * @param grammars RELAX NG; {@code .rnc} is read as compact syntax, anything else as XML
 * @param rules Schematron
 * @param followsModels whether the xml-model instructions of a file name its schemas, besides those above
 * @param group of xml-model instructions: those of other groups are left out
 * @param phase of the rules above
 * @param embedded whether the Schematron inside a grammar is run
 * @param catalogs OASIS XML catalogs; the first that knows a name answers
 * @param network whether schemas may be fetched by http and https
 */
public record SchemaChoice(
        List<Path> grammars,
        List<Path> rules,
        boolean followsModels,
        Optional<String> group,
        Optional<String> phase,
        boolean embedded,
        List<Path> catalogs,
        boolean network) {
    /** The schema of opis. */
    public static final SchemaChoice BUILT_IN = of();

    public SchemaChoice {
        grammars = List.copyOf(grammars);
        rules = List.copyOf(rules);
        catalogs = List.copyOf(catalogs);
    }

    /** These grammars, with the rules inside them, and nothing else. */
    public static SchemaChoice of(Path... grammars) {
        return new SchemaChoice(
                List.of(grammars), List.of(), false, Optional.empty(), Optional.empty(), true, List.of(), false);
    }

    boolean isBuiltIn() {
        return grammars.isEmpty() && rules.isEmpty() && !followsModels;
    }
}
