package org.opis.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.Options;
import org.opis.markup.Outline;
import org.opis.policy.Settings;
import org.opis.policy.SettingsException;
import org.opis.project.ReadingFiles;
import org.opis.validate.Validation;
import org.opis.validate.include.Following;
import org.opis.validate.pointer.Corpus;
import org.opis.validate.schema.SchemaChoice;

/**
 * What files are checked with: the settings of the project they stand in, and schemas, each compiled once. A file that
 * names schemas in xml-model instructions is checked with those, any other with the schema of opis.
 */
final class Project {
    private final ServerOptions options;
    private final Map<Boolean, Validation> validations = new HashMap<>();
    private final Map<Path, Settings> settings = new HashMap<>();
    private final Map<Path, Reading> readings = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    Project(ServerOptions options) {
        this.options = options;
    }

    /** The schemas of a file, and where its pointers may lead. */
    synchronized Validation validation(OpenFile file) {
        boolean follows = options.schemas().isEmpty() && options.rules().isEmpty() && namesSchemas(file.text());
        List<Corpus.Member> members = file.path().stream()
                .map(path -> new Corpus.Member(
                        file.name(), path, path.toAbsolutePath().getParent()))
                .toList();
        Corpus corpus = Corpus.of(members, false, settings(file).pointers());
        return validations
                .computeIfAbsent(follows, f -> Validation.of(choice(f), Corpus.NONE, Following.NONE))
                .over(corpus);
    }

    private SchemaChoice choice(boolean follows) {
        return new SchemaChoice(
                options.schemas().stream().map(SchemaChoice::uri).toList(),
                options.rules().stream().map(SchemaChoice::uri).toList(),
                follows,
                Optional.empty(),
                Optional.empty(),
                true,
                options.catalogs().stream().map(Path::of).toList(),
                false);
    }

    /** Those of opis are at hand wherever the file stands. */
    private static boolean namesSchemas(String text) {
        int root = text.length();
        for (Outline.Element first :
                Outline.of(head(text)).elements().stream().limit(1).toList()) {
            root = first.tag().start();
        }
        String prolog = text.substring(0, Math.min(root, text.length()));
        return prolog.contains("<?xml-model")
                && !prolog.matches("(?s).*href=\"[^\"]*\\bopis\\.(?:rng|rnc|sch|odd)\".*");
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), 10_000));
    }

    /** What the nearest {@code opis.toml} says; nothing, and a fault, where it cannot be read. */
    synchronized Settings settings(OpenFile file) {
        return settings.computeIfAbsent(folder(file), this::read);
    }

    private static Path folder(OpenFile file) {
        return file.path()
                .map(p -> p.toAbsolutePath().getParent())
                .orElse(Path.of("").toAbsolutePath());
    }

    /** How a dump is read: with what the project adds; as opis does, and a fault, where that cannot be used. */
    synchronized Options reading(OpenFile file) {
        ReadingFiles own = ReadingFiles.of(settings(file));
        String used = own.used();
        // they are edited beside the dump, and seen at once
        return readings.compute(
                        folder(file),
                        (f, last) -> last != null && last.used().equals(used) ? last : new Reading(used, read(own)))
                .options();
    }

    private Options read(ReadingFiles own) {
        return own.load(new ProjectFaults(faults), Options.DEFAULT).orElse(Options.DEFAULT);
    }

    /** What was made of files of these hashes. */
    private record Reading(String used, Options options) {}

    private Settings read(Path folder) {
        try {
            return Settings.find(folder);
        } catch (SettingsException e) {
            faults.add(e.getMessage());
        } catch (IOException e) {
            faults.add(Settings.FILE + " cannot be read");
        }
        return Settings.NONE;
    }

    /** Whether the project says that a text is a dump. */
    boolean isDump(OpenFile file) {
        return file.isDump() && file.path().filter(settings(file)::isDump).isPresent();
    }

    /** What could not be read since this was asked last. */
    synchronized List<String> faults() {
        List<String> told = List.copyOf(faults);
        faults.clear();
        return told;
    }

    /** Settings and schemas may have changed on disk. */
    synchronized void forget() {
        validations.clear();
        settings.clear();
        readings.clear();
    }
}
