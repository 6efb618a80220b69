package org.opis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;
import org.opis.document.Metadata;
import org.opis.document.RuleReading;
import org.opis.layout.Page;
import org.opis.layout.Region;
import org.opis.read.MetadataReader;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;
import org.opis.tei.Tei;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Goes through a page and says of every region and every element which rule it is owed to. */
final class Explainer {
    private final Page page;
    private final String layout;
    private final List<RuleReading> values;
    private final Tei tei;

    private final List<Explained> elements = new ArrayList<>();
    private final List<Explained> readings = new ArrayList<>();

    private Explainer(Page page, Metadata metadata, Tei tei) {
        this.page = page;
        this.layout = Stream.of(Code.values())
                .filter(c -> c.name().startsWith("P") && c.noun().equals(page.layout()))
                .map(Code::name)
                .findFirst()
                .orElse(page.layout());
        this.values = MetadataReader.readings(metadata);
        this.tei = tei;
    }

    static List<Explained> explain(Page page, Metadata metadata, Tei tei) {
        Explainer explainer = new Explainer(page, metadata, tei);
        MarkedReader.read(tei.xml()).stream()
                .flatMap(root -> root.children().stream())
                .filter(e -> e.is("text"))
                .forEach(text -> explainer.within(text, 1));
        page.regions().forEach(explainer::region);
        return explainer.readings;
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

    private void within(MarkedElement parent, int depth) {
        for (MarkedElement element : parent.children()) {
            Optional<RuleReading> rule = tei.origin(element);
            boolean shown = StartTag.isShown(element)
                    && !(isPaper(element)
                            && rule.filter(r -> r.code() == Code.B372).isEmpty());
            if (shown) {
                add(element, rule, depth);
            }
            within(element, shown ? depth + 1 : depth);
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

    private void add(MarkedElement element, Optional<RuleReading> rule, int depth) {
        String cert = element.attribute("cert");
        elements.add(new Explained(
                rule.map(r -> r.code().name()).orElse(layout),
                rule.map(r -> r.code().noun()).orElse("body"),
                depth,
                span(element),
                StartTag.of(element),
                cert,
                cert.isEmpty() ? "" : rule.map(RuleReading::evidence).orElse("")));
    }
}
