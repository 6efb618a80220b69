package org.opis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.policy.Settings;
import org.opis.validate.Validation;
import org.opis.validate.include.Following;
import org.opis.validate.pointer.Corpus;
import org.opis.validate.pointer.Links;
import org.opis.validate.schema.SchemaChoice;
import picocli.CommandLine.Option;

/** Which schemas files are checked with, and where their pointers and inclusions may lead. */
final class SchemaOptions {
    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description = "A grammar instead of opis's own, with the Schematron inside it: .rng, or .rnc in compact"
                    + " syntax; a file, or an address that --catalog knows or --allow-network fetches. May be"
                    + " repeated.")
    private List<String> grammars = List.of();

    @Option(
            names = "--schematron",
            paramLabel = "FILE",
            description = "Schematron rules instead of opis's own, or besides --schema. May be repeated.")
    private List<String> rules = List.of();

    @Option(names = "--phase", paramLabel = "NAME", description = "The phase of the --schematron rules.")
    private Optional<String> phase;

    @Option(names = "--no-embedded", description = "Leave out the Schematron inside grammars.")
    private boolean bare;

    @Option(
            names = "--follow-xml-model",
            description = "Check each file with the schemas that its own xml-model instructions name.")
    private boolean follows;

    @Option(
            names = "--model-group",
            paramLabel = "NAME",
            description = "Of the xml-model instructions, those of this group and those of none.")
    private Optional<String> group;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "An OASIS XML catalog that says where schemas are kept. May be repeated.")
    private List<Path> catalogs = List.of();

    @Option(names = "--allow-network", description = "Fetch schemas by http and https where no catalog has them.")
    private boolean network;

    @Option(
            names = "--xinclude",
            description = "Follow xi:include, into files below the folder of the one that has it.")
    private boolean includes;

    @Option(
            names = "--entities",
            description = "Read entities that are other files below the folder of the one that has them, besides those"
                    + " that a --catalog names.")
    private boolean entities;

    @Option(
            names = "--no-files",
            description = "Do not look whether the files are there that pointers name; pictures may be kept elsewhere.")
    private boolean anywhere;

    @Option(names = "--corpus", description = "An xml:id may stand once in all the files together.")
    private boolean corpus;

    /** Whether there is a phase, and no rules that could have it. */
    boolean isPhaseAlone() {
        return phase.isPresent() && rules.isEmpty();
    }

    /** Every file that these options name. */
    List<Path> files() {
        Stream<Path> schemas = Stream.of(grammars, rules)
                .flatMap(List::stream)
                .filter(named -> !SchemaChoice.isAddress(named))
                .map(Path::of);
        return Stream.concat(schemas, catalogs.stream()).toList();
    }

    /** The run that was asked for, over these files. */
    Validation over(Inputs inputs, Settings settings) {
        SchemaChoice choice =
                new SchemaChoice(uris(grammars), uris(rules), follows, group, phase, !bare, catalogs, network);
        List<Corpus.Member> members =
                inputs.files().stream().flatMap(SchemaOptions::member).toList();
        return Validation.of(choice, Corpus.of(members, corpus, policy(settings)), new Following(includes, entities));
    }

    private Links.Policy policy(Settings settings) {
        return new Links.Policy(settings.pointers().known(), settings.pointers().vocabulary(), !anywhere);
    }

    private static List<String> uris(List<String> named) {
        return named.stream().map(SchemaChoice::uri).toList();
    }

    private static Stream<Corpus.Member> member(Input input) {
        return input.path().stream().map(path -> new Corpus.Member(input.label(), path, top(path, input.folder())));
    }

    /** The folder that was named, or that of a file that was. */
    private static Path top(Path path, String folder) {
        Path top = path.toAbsolutePath().normalize().getParent();
        for (int i = folder.isEmpty() ? 0 : folder.split("/").length; i > 0; i--) {
            top = top.getParent();
        }
        return top;
    }
}
