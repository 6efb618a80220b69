package org.opis.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.text.Places;
import org.opis.text.XmlCharacters;
import org.opis.validate.finding.FileFindings;
import org.opis.validate.finding.Finding;
import org.opis.validate.finding.InDump;
import org.opis.validate.finding.Repair;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.grammar.Grammar;
import org.opis.validate.grammar.Guide;
import org.opis.validate.include.Entities;
import org.opis.validate.include.Expansion;
import org.opis.validate.include.Following;
import org.opis.validate.include.Inclusion;
import org.opis.validate.include.Unit;
import org.opis.validate.pointer.Corpus;
import org.opis.validate.pointer.Links;
import org.opis.validate.repair.Mender;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.schema.Loaded;
import org.opis.validate.schema.ModelSchemas;
import org.opis.validate.schema.Prolog;
import org.opis.validate.schema.SchemaChoice;
import org.opis.validate.schema.Schemas;
import org.opis.validate.schematron.Schematron;
import org.opis.validate.wellformed.LargeFile;
import org.opis.validate.xml.FileUri;
import org.opis.validate.xml.XmlFile;

/** One run over many files: which schemas, which files belong together; for any number of threads. */
public final class Validation {
    private final Schemas schemas;
    private final SchemaChoice choice;
    private final Corpus corpus;
    private final Following following;
    /** Compiled when the first file has been read: a grammar that was begun ahead is compiled meanwhile. */
    private Validator fixed;

    private Validation(SchemaChoice choice, Corpus corpus, Following following, Schemas schemas) {
        this.choice = choice;
        this.corpus = corpus;
        this.following = following;
        this.schemas = schemas;
    }

    /**
     * What is to be checked with is compiled for the first file; what cannot be used is left out and is among
     * {@link #faults()}.
     *
     * @param following which other files are made part of a file
     */
    public static Validation of(SchemaChoice choice, Corpus corpus, Following following) {
        return new Validation(choice, corpus, following, new Schemas(choice));
    }

    /** The same for files that have nothing to do with each other. */
    public static Validation of(SchemaChoice choice) {
        return of(choice, Corpus.NONE, Following.NONE);
    }

    /**
     * The same for a large file as far as that needs no more than a stretch of it at a time: it cannot be read to its
     * end, or nothing is wrong. Empty for a small file, and for one that must be held.
     *
     * @param name how findings call it
     * @throws IOException if it cannot be opened
     */
    public Optional<FileFindings> survey(String name, Path path) throws IOException {
        Optional<LargeFile> large = LargeFile.of(path);
        return large.isEmpty() ? Optional.empty() : survey(name, large.get());
    }

    Optional<FileFindings> survey(String name, LargeFile file) throws IOException {
        Path path = file.path();
        Used used = used(Optional.of(path), file.head());
        Links links =
                new Links(corpus, offset -> Optional.of(path), used.validator().isOwn());
        Validator.Survey survey = used.validator().survey(file, links);
        Optional<FileFindings> broken =
                survey.broken().map(b -> new Unit(name, Optional.of(path), b.stretch()).findings(List.of(b.mark())));
        return survey.isClean() && used.marks().isEmpty()
                ? Optional.of(new FileFindings(name, new Places(""), List.of()))
                : broken;
    }

    /**
     * Everything that is wrong with a file, and after it what is wrong with those it includes.
     *
     * @param name how findings call it
     * @param path where it is kept; empty for standard input
     */
    public List<FileFindings> check(String name, Optional<Path> path, byte[] xml) {
        XmlCharacters characters = XmlCharacters.of(xml);
        Unit unit = new Unit(name, path, new XmlFile(characters.text()));
        if (characters.problem().isPresent()) {
            XmlCharacters.Problem problem = characters.problem().get();
            return List.of(unit.findings(List.of(SpanFinding.of(Code.V596, problem.span(), problem.message()))));
        }
        Expansion expansion = expand(unit);
        Used used = used(path, characters.text());
        List<SpanFinding> marks = new ArrayList<>(used.marks());
        Links links = new Links(corpus, expansion::pathAt, used.validator().isOwn());
        marks.addAll(used.validator().marks(expansion.file(), links));
        return expansion.findings(marks, InDump.of(xml, unit.file().places(), marks));
    }

    private Expansion expand(Unit unit) {
        Expansion whole = Entities.expand(unit, schemas.around(unit.path(), following.entities()));
        return following.includes() ? Inclusion.expand(whole) : whole;
    }

    /** The same schemas, compiled once, for files that have to do with others. */
    public Validation over(Corpus other) {
        Validation same = new Validation(choice, other, following, schemas);
        same.fixed = fixed();
        return same;
    }

    /** What the grammars of a file allow and say; the one that the file or the user names first comes first. */
    public List<Guide> guides(Optional<Path> path, String text) {
        return used(path, text).validator().grammars().stream()
                .map(Grammar::guide)
                .toList();
    }

    /** The same, again and again, for a file that is repaired. */
    public Mender.Checks checks(String name, Optional<Path> path) {
        return new Mender.Checks() {
            @Override
            public List<Finding> findings(byte[] xml) {
                return check(name, path, xml).stream()
                        .flatMap(file -> file.findings().stream())
                        .toList();
            }

            @Override
            public List<Repair> repairs(byte[] xml) {
                XmlFile file = new XmlFile(XmlCharacters.of(xml).text());
                return used(path, file.text()).validator().repairs(file);
            }
        };
    }

    /** What one file is checked with, and what is to be said of that. */
    private record Used(Validator validator, List<SpanFinding> marks) {}

    private Used used(Optional<Path> path, String text) {
        List<SpanFinding> marks = new ArrayList<>(Prolog.unclosed(text));
        if (!choice.followsModels()) {
            return new Used(fixed(), marks);
        }
        Validator fixed = fixed();
        ModelSchemas followed = ModelSchemas.of(schemas, choice, fixed.grammars(), fixed.rules(), path, text);
        marks.addAll(followed.marks());
        return new Used(new Validator(followed.grammars(), followed.rules()), marks);
    }

    private synchronized Validator fixed() {
        if (fixed == null) {
            fixed = choice.isBuiltIn() ? Validator.builtIn() : load();
        }
        return fixed;
    }

    /** Schemas and catalogs that cannot be used, each once; whole after the last file was checked. */
    public List<Finding> faults() {
        // also where there was no file to check
        fixed();
        return schemas.faults().stream().map(SchemaException::finding).toList();
    }

    /** What rules of the user's schemas call their findings; whole after the last file was checked. */
    public Set<String> names() {
        return schemas.names();
    }

    private Validator load() {
        List<Grammar> grammars = new ArrayList<>();
        List<Schematron> rules = new ArrayList<>();
        for (String uri : choice.grammars()) {
            boolean compact = FileUri.isCompact(uri);
            schemas.grammar(uri, compact).value().ifPresent(grammars::add);
            schemas.embedded(uri, compact).flatMap(Loaded::value).ifPresent(rules::add);
        }
        for (String uri : choice.rules()) {
            schemas.rules(uri, choice.phase()).value().ifPresent(rules::add);
        }
        return new Validator(grammars, rules);
    }
}
