package org.opis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;
import org.opis.document.Document;
import org.opis.document.Metadata;
import org.opis.document.RuleReading;
import org.opis.layout.Page;
import org.opis.layout.Region;
import org.opis.read.MetadataReader;
import org.opis.recognise.Rules;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.tei.Tei;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Goes through a page and says of every region and every element which rule it is owed to. */
final class Explainer {
    private static final Set<Code> BLOCKS =
            Stream.concat(Stream.of(Code.B375), Rules.blockCodes().stream()).collect(Collectors.toSet());

    private final Page page;
    private final String layout;
    private final List<RuleReading> values;
    private final Owed owed;
    /** Of what was judged, by where it stands. */
    private final Map<Span, String> evidence;

    private final List<Explained> elements = new ArrayList<>();
    private final List<Explained> readings = new ArrayList<>();

    private Explainer(Page page, Metadata metadata, Document document, List<MarkedElement> texts) {
        this.page = page;
        this.layout = Stream.of(Code.values())
                .filter(c -> c.name().startsWith("P") && c.noun().equals(page.layout()))
                .map(Code::name)
                .findFirst()
                .orElse(page.layout());
        this.values = MetadataReader.readings(metadata);
        this.evidence = document.readings().stream()
                .filter(reading -> !reading.evidence().isEmpty())
                .collect(Collectors.toMap(RuleReading::span, RuleReading::evidence, (one, two) -> one));
        this.owed = new Owed(
                ordered(document),
                texts.stream()
                        .flatMap(MarkedElement::all)
                        .filter(StartTag::isShown)
                        .map(this::span)
                        .toList());
    }

    static List<Explained> explain(Page page, Metadata metadata, Document document, Tei tei) {
        List<MarkedElement> texts = MarkedReader.read(tei.xml()).stream()
                .flatMap(root -> root.children().stream())
                .filter(e -> e.is("text"))
                .toList();
        Explainer explainer = new Explainer(page, metadata, document, texts);
        texts.forEach(text -> explainer.within(text, Optional.empty(), 1));
        page.regions().forEach(explainer::region);
        return explainer.readings;
    }

    /** In reading order, what holds another before it, each once. */
    private static List<RuleReading> ordered(Document document) {
        boolean several = document.divisions().size() > 1;
        Stream<RuleReading> papers = document.divisions().stream().map(d -> new RuleReading(Code.B372, d.span()));
        return Stream.concat(papers.filter(p -> several), document.readings().stream())
                .distinct()
                .sorted(Comparator.comparing(RuleReading::span)
                        .thenComparing(r -> r.code() == Code.B372 ? 0 : BLOCKS.contains(r.code()) ? 1 : 2))
                .toList();
    }

    private void region(Region region) {
        if (region instanceof Region.Field field) {
            field(field, 0);
        } else if (region instanceof Region.Body) {
            add(layout, "body", 0, region.span());
            // what the page's fields don't say may be printed in the paper
            values.stream().filter(v -> region.span().contains(v.span())).forEach(v -> value(Code.M210, v, 1));
            elements.stream()
                    .filter(e -> region.span().start() <= e.span().start()
                            && e.span().start() < region.span().end())
                    .forEach(readings::add);
        } else {
            add(layout, "chrome", 0, region.span());
        }
    }

    /** A field, and in it fields and the values that rules read. */
    private void field(Region.Field field, int depth) {
        add(layout, "field " + field.name(), depth, field.span());
        List<RuleReading> own = values.stream()
                .filter(v -> field.span().contains(v.span()))
                .filter(v -> field.parts().stream().noneMatch(p -> p.span().contains(v.span())))
                .toList();
        List<Span> inner = Stream.concat(
                        own.stream().map(RuleReading::span),
                        field.parts().stream().map(Region.Field::span))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        for (Span span : inner) {
            field.parts().stream().filter(p -> p.span().equals(span)).forEach(p -> field(p, depth + 1));
            own.stream().filter(v -> v.span().equals(span)).forEach(v -> value(v.code(), v, depth + 1));
        }
    }

    private void value(Code rule, RuleReading value, int depth) {
        String became = StartTag.ofHeader(value.code());
        readings.add(new Explained(rule.name(), rule.noun(), depth, value.span(), became, "", ""));
    }

    private void add(String rule, String noun, int depth, Span span) {
        Span ink = Blank.strip(page.source().text(), span);
        readings.add(new Explained(rule, noun, depth, ink.isEmpty() ? span : ink, "", "", ""));
    }

    private void within(MarkedElement parent, Optional<Code> rule, int depth) {
        for (MarkedElement element : parent.children()) {
            Span span = span(element);
            // what marks no character, such as a lost item, is owed to the rule that read what is around it
            boolean told = StartTag.isShown(element) && (!span.isEmpty() || rule.isEmpty());
            Optional<Code> own = told ? owed.to(span) : rule;
            boolean shown = StartTag.isShown(element)
                    && !(isPaper(element) && own.filter(Code.B372::equals).isEmpty());
            if (shown) {
                add(element, span, own, depth);
            }
            within(element, own, shown ? depth + 1 : depth);
        }
    }

    /** A div that a rule of its own makes only where there are several. */
    private static boolean isPaper(MarkedElement element) {
        return element.is("div") && !element.is("div", "entry");
    }

    private Span span(MarkedElement element) {
        int start = Math.min(element.offset(), page.source().text().length());
        int end =
                Math.min(start + element.outer().length(), page.source().text().length());
        return new Span(start, end);
    }

    private void add(MarkedElement element, Span span, Optional<Code> rule, int depth) {
        elements.add(new Explained(
                rule.map(Code::name).orElse(layout),
                rule.map(Code::noun).orElse("body"),
                depth,
                span,
                StartTag.of(element),
                element.attribute("cert"),
                element.attribute("cert").isEmpty() ? "" : evidence.getOrDefault(span, "")));
    }
}
