package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.opis.authority.Names;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Division;
import org.opis.document.Document;
import org.opis.document.Facts;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.Listing;
import org.opis.document.Metadata;
import org.opis.document.RuleReading;
import org.opis.document.Value;
import org.opis.layout.Page;
import org.opis.layout.PageClass;
import org.opis.layout.Region;
import org.opis.metadata.RecordDateRule;
import org.opis.recognise.Context;
import org.opis.recognise.annotation.Annotations;
import org.opis.recognise.second.SecondReader;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Reads the body of a page. */
public final class DocumentReader {
    /**
     * What a body is read with.
     *
     * @param names the authority lists
     * @param second looks at what the rules leave
     */
    public record Help(Names names, SecondReader second) {}

    private DocumentReader() {}

    /** The papers of a document, without {@link Facts}, or the entries of another page; findings go to {@code out}. */
    public static Document read(Page page, Metadata metadata, Help help, Consumer<Diagnostic> out) {
        String text = page.source().text();
        List<Span> bodies = page.regions().stream()
                .filter(r -> r instanceof Region.Body)
                .map(Region::span)
                .toList();
        if (bodies.stream().allMatch(b -> Blank.isBlank(text, b))) {
            return new Document(bodies, List.of(), Optional.empty(), Facts.NONE, List.of());
        }
        Span all = new Span(bodies.get(0).start(), bodies.get(bodies.size() - 1).end());
        Context context = context(page, metadata, all, help.names());
        if (page.pageClass() != PageClass.DOCUMENT && page.pageClass() != PageClass.OTHER) {
            List<RuleReading> readings = new ArrayList<>();
            Listing listing =
                    ResolvedNames.of(text, ListingReader.read(text, all, context, readings::add), help.names(), out);
            return new Document(bodies, List.of(), Optional.of(listing), Facts.NONE, readings);
        }
        lostLines(page, out);
        return document(text, bodies, new BodyReader.With(context, help.second()), metadata, out);
    }

    /** The document with what its papers say that the header repeats; {@code metadata}: all that is known of the record. */
    public static Document withFacts(String text, Document document, Metadata metadata) {
        String title = metadata.title().map(Value::text).orElse("");
        return document.divisions().isEmpty()
                ? document
                : document.with(
                        FactsReader.read(text, document.divisions(), new Correspondents.Known(title, metadata.date())));
    }

    private static Document document(
            String text, List<Span> bodies, BodyReader.With with, Metadata metadata, Consumer<Diagnostic> out) {
        List<Paper> papers = new ArrayList<>();
        List<RuleReading> readings = new ArrayList<>();
        for (Span body : bodies) {
            papers.addAll(BodyReader.read(text, body, papers.isEmpty(), with, out, readings::add));
        }
        papers.removeIf(Paper::isEmpty);
        Context context = with.context();
        String date =
                metadata.date().map(d -> RecordDateRule.context(d.value())).orElse("");
        List<Division> divisions =
                ResolvedNames.of(text, Divisions.of(text, papers, context.title()), context.names(), date, out);
        return new Document(bodies, divisions, Optional.empty(), Facts.NONE, made(readings, divisions));
    }

    /** The readings that something came of, and those that cut the page into papers. */
    private static List<RuleReading> made(List<RuleReading> readings, List<Division> divisions) {
        Set<Span> marked = divisions.stream()
                .flatMap(division -> Inlines.in(division.blocks()))
                .map(Inline::span)
                .collect(Collectors.toSet());
        List<RuleReading> made = new ArrayList<>(readings);
        // a rule may look into what another then reads
        made.removeIf(reading -> reading.code().name().startsWith("I") && !marked.contains(reading.span()));
        Set<Span> judged = readings.stream()
                .filter(reading -> reading.code() == Code.B392)
                .map(RuleReading::span)
                .collect(Collectors.toSet());
        made.removeIf(reading ->
                reading.code() == Code.B399 && judged.stream().anyMatch(span -> span.contains(reading.span())));
        if (divisions.size() > 1) {
            divisions.forEach(paper -> made.add(new RuleReading(Code.B372, paper.span(), Division.class)));
        }
        return made;
    }

    private static Context context(Page page, Metadata metadata, Span body, Names names) {
        String text = page.source().text();
        Annotations notes = Annotations.find(text, body);
        String title = metadata.title().map(Value::text).orElse("");
        String date =
                metadata.date().map(d -> RecordDateRule.context(d.value())).orElse("");
        return Context.of(title, date, text, body, names, notes, page.keywords());
    }

    /** Where the site dropped something. */
    private static void lostLines(Page page, Consumer<Diagnostic> out) {
        for (Span run : page.lostLines()) {
            out.accept(Diagnostic.of(
                    Code.P130,
                    new Span(run.start() + 1, run.end()),
                    "Two or more blank lines: something may have been dropped here."));
        }
    }
}
