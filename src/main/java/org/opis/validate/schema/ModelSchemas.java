package org.opis.validate.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.text.Position;
import org.opis.text.Span;
import org.opis.validate.finding.OneLine;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.grammar.Grammar;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.schematron.Schematron;

/** The schemas that the xml-model instructions of one file name, and what is wrong with that. */
public final class ModelSchemas {
    private final Schemas schemas;
    private final SchemaChoice choice;
    private final Optional<Path> file;
    private final Set<Grammar> grammars = new LinkedHashSet<>();
    private final Set<Schematron> rules = new LinkedHashSet<>();
    private final List<SpanFinding> marks = new ArrayList<>();

    private ModelSchemas(Schemas schemas, SchemaChoice choice, Optional<Path> file) {
        this.schemas = schemas;
        this.choice = choice;
        this.file = file;
    }

    /** Those of the run, {@code grammars} and {@code rules}, and what the file itself names. */
    public static ModelSchemas of(
            Schemas schemas,
            SchemaChoice choice,
            List<Grammar> grammars,
            List<Schematron> rules,
            Optional<Path> file,
            String text) {
        ModelSchemas followed = new ModelSchemas(schemas, choice, file);
        followed.grammars.addAll(grammars);
        followed.rules.addAll(rules);
        for (Model model : Prolog.models(text)) {
            String group = model.get("group");
            if (choice.group().isEmpty()
                    || group.isEmpty()
                    || choice.group().get().equals(group)) {
                followed.add(model);
            }
        }
        boolean nothing = followed.grammars.isEmpty() && followed.rules.isEmpty();
        if (nothing && followed.marks.stream().allMatch(mark -> mark.code().equals(Code.V570.name()))) {
            String which = followed.marks.isEmpty() ? "" : " that opis reads";
            String message = "the file names no schema" + which + ", so it is checked against none";
            followed.mark(Code.V571, Span.empty(0), message);
        }
        return followed;
    }

    /** Each once, in the order in which they are named. */
    public List<Grammar> grammars() {
        return List.copyOf(grammars);
    }

    /** Each once, in the order in which they are named. */
    public List<Schematron> rules() {
        return List.copyOf(rules);
    }

    /** What is wrong with the instructions. */
    public List<SpanFinding> marks() {
        return marks;
    }

    private void add(Model model) {
        String href = model.get("href");
        if (model.kind() == Model.Kind.UNKNOWN) {
            mark(
                    Code.V570,
                    model.span(),
                    "the schema " + OneLine.quote(href) + " is not checked: " + model.language()
                            + " is not a language of opis, which reads RELAX NG and Schematron");
            return;
        }
        Optional<String> uri = resolve(href);
        if (uri.isEmpty()) {
            mark(Code.V598, model.span(), "the schema " + OneLine.quote(href) + " cannot be used: no such place");
        } else if (model.kind() == Model.Kind.RULES) {
            String phase = model.get("phase");
            addRules(model, schemas.rules(uri.get(), phase.isEmpty() ? Optional.empty() : Optional.of(phase)));
        } else {
            addGrammar(model, uri.get());
        }
    }

    private void addGrammar(Model model, String uri) {
        boolean compact = model.kind() == Model.Kind.COMPACT_GRAMMAR;
        Loaded<Grammar> grammar = schemas.grammar(uri, compact);
        grammar.value().ifPresent(grammars::add);
        grammar.fault().ifPresent(e -> fault(model, e));
        schemas.embedded(uri, compact).ifPresent(rules -> addRules(model, rules));
    }

    private void addRules(Model model, Loaded<Schematron> loaded) {
        loaded.value().ifPresent(rules::add);
        loaded.fault().ifPresent(e -> fault(model, e));
    }

    private void fault(Model model, SchemaException e) {
        Position at = e.position();
        mark(
                Code.V598,
                model.span(),
                "the schema " + OneLine.quote(model.get("href")) + " cannot be used: " + e.shortName() + ":" + at + ": "
                        + e.getMessage());
    }

    /** Relative to the file; what was read from standard input stands in the working folder. */
    private Optional<String> resolve(String href) {
        URI base = file.orElse(Path.of("stdin")).toAbsolutePath().normalize().toUri();
        try {
            URI found = base.resolve(new URI(href.replace(" ", "%20")));
            return href.isEmpty() || found.isOpaque() ? Optional.empty() : Optional.of(found.toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private void mark(Code code, Span span, String message) {
        marks.add(SpanFinding.of(code, span, message));
    }
}
