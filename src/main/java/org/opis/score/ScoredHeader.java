package org.opis.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.tei.MarkedElement;

/** What a teiHeader says of the page. */
final class ScoredHeader {
    private final MarkedElement header;
    private final Map<Field, FieldValue> fields = new EnumMap<>(Field.class);

    private ScoredHeader(MarkedElement header) {
        this.header = header;
    }

    static Map<Field, FieldValue> fields(MarkedElement tei) {
        Optional<MarkedElement> found =
                tei.children().stream().filter(e -> e.is("teiHeader")).findFirst();
        return found.map(header -> new ScoredHeader(header).read()).orElse(Map.of());
    }

    private Map<Field, FieldValue> read() {
        one(Field.TITLE, within("titleStmt").filter(e -> e.is("title") && !e.is("title", "filename")));
        within("creation").filter(e -> e.is("date")).findFirst().ifPresent(this::date);
        signature();
        people();
        one(Field.SUMMARY, header.all().filter(e -> e.is("abstract")));
        one(Field.DOC_TYPE, header.all().filter(e -> e.is("term", "document-type")));
        one(Field.CLASSIFICATION, header.all().filter(e -> e.is("term", "classification")));
        one(Field.RECORD_ID, published().filter(e -> e.is("idno", "recordID")));
        one(Field.URL, published().filter(e -> e.is("idno", "URL")));
        put(Field.UPLOADED, published().filter(e -> e.is("date", "upload")).map(e -> e.attribute("when")));
        put(
                Field.LANGUAGE,
                header.all()
                        .filter(e -> e.is("textLang"))
                        .map(MarkedElement::text)
                        .filter(text -> !text.equals("not stated")));
        return fields;
    }

    private void date(MarkedElement date) {
        String period = date.attribute("from") + "/" + date.attribute("to");
        put(Field.DATE, Stream.of(date.attribute("when"), period.equals("/") ? "" : period));
    }

    /** Of several signatures the first gives the parts; the signature as a whole is the first, or all of them. */
    private void signature() {
        List<MarkedElement> marks =
                header.all().filter(e -> e.is("idno", "shelfmark")).toList();
        if (!marks.isEmpty()) {
            List<String> all = marks.stream().map(MarkedElement::text).toList();
            String before = String.join("; ", all.subList(0, all.size() - 1));
            String listed = before + (before.isEmpty() ? "" : "; and ") + all.get(all.size() - 1);
            fields.put(
                    Field.SOURCE_LINE,
                    FieldValue.of(all.get(0), String.join("; ", all), String.join("; and ", all), listed));
            MarkedElement first = marks.get(0);
            one(Field.FOND, first.all().filter(e -> e.is("idno", "fond")));
            one(Field.OPIS, first.all().filter(e -> e.is("idno", "opis")));
            one(Field.PAPKA, first.all().filter(e -> e.is("idno", "papka")));
            one(Field.DELO, first.all().filter(e -> e.is("idno", "delo")));
        }
        header.all().filter(e -> e.is("repository")).findFirst().ifPresent(this::repository);
        header.all().filter(e -> e.is("msItem")).findFirst().ifPresent(this::pages);
    }

    /** With or without its town, which is an element of its own. */
    private void repository(MarkedElement repository) {
        String house = repository.text();
        String town = header.all()
                .filter(e -> e.is("settlement"))
                .findFirst()
                .map(e -> ", " + e.text())
                .orElse("");
        if (!house.isBlank()) {
            fields.put(Field.REPOSITORY, FieldValue.of(house, house + town));
        }
    }

    private void pages(MarkedElement item) {
        List<String> texts = new ArrayList<>();
        List<String> ranges = new ArrayList<>();
        item.children().stream().filter(e -> e.is("locus")).forEach(locus -> {
            String to = locus.attribute("to");
            String from = locus.attribute("from");
            texts.add(locus.text());
            ranges.add(from.isEmpty() ? locus.text() : to.isEmpty() || to.equals(from) ? from : from + "-" + to);
        });
        if (!texts.isEmpty()) {
            fields.put(Field.PAGES, FieldValue.of(String.join(", ", ranges), String.join(", ", texts)));
        }
    }

    private void people() {
        List<String> translators = new ArrayList<>();
        within("titleStmt")
                .filter(e -> e.is("respStmt"))
                .filter(e -> e.children().stream()
                        .anyMatch(r -> r.is("resp") && r.text().equals("translated by")))
                .forEach(e -> translators.addAll(agents(e)));
        list(Field.TRANSLATORS, translators);
        list(
                Field.FUNDERS,
                within("titleStmt")
                        .filter(e -> e.is("funder"))
                        .map(MarkedElement::text)
                        .toList());
    }

    /** Persons; bodies only where no person is named, since a person's body stands beside the person. */
    private static List<String> agents(MarkedElement statement) {
        List<String> persons = texts(statement, "persName");
        return persons.isEmpty() ? texts(statement, "orgName") : persons;
    }

    private static List<String> texts(MarkedElement parent, String name) {
        return parent.children().stream()
                .filter(e -> e.is(name))
                .map(MarkedElement::text)
                .toList();
    }

    private Stream<MarkedElement> within(String name) {
        return header.all().filter(e -> e.is(name)).limit(1).flatMap(e -> e.children().stream());
    }

    /** A page without a publisher says the rest in paragraphs. */
    private Stream<MarkedElement> published() {
        return within("publicationStmt").flatMap(MarkedElement::all);
    }

    private void one(Field field, Stream<MarkedElement> elements) {
        put(field, elements.map(MarkedElement::text));
    }

    private void put(Field field, Stream<String> values) {
        values.filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> fields.put(field, FieldValue.of(value)));
    }

    private void list(Field field, List<String> values) {
        if (!values.isEmpty()) {
            fields.put(field, FieldValue.list(values));
        }
    }
}
