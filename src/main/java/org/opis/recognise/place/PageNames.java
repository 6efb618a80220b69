package org.opis.recognise.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.opis.document.Certainty;
import org.opis.document.NameKind;
import org.opis.recognise.org.OrgName;
import org.opis.recognise.org.PageOrgs;
import org.opis.recognise.person.FrenchTitle;
import org.opis.recognise.person.PagePersons;
import org.opis.recognise.person.PersonPhrase;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWords;
import org.opis.recognise.person.WordSeams;
import org.opis.text.Span;

/** Whom and what the body of a page names, by shape alone: persons, bodies and places, each word of one of them. */
public final class PageNames {
    private final PagePersons persons;
    private final TreeMap<Integer, Shaped> orgs = new TreeMap<>();
    private final TreeMap<Integer, Shaped> places = new TreeMap<>();

    /** A body or a place. */
    public record Shaped(Span span, NameKind kind, Certainty certainty) {}

    private PageNames(PagePersons persons) {
        this.persons = persons;
    }

    /** {@code known}: whether words are a surname that a list of the reader has. */
    public static PageNames find(String text, Span body, Predicate<String> known) {
        List<PhraseWord> words = body.isEmpty() ? List.of() : FrenchTitle.told(text, PhraseWords.of(text, body));
        WordSeams seams = new WordSeams(text, words);
        PagePersons shaped = PagePersons.find(text, words, seams, known);
        List<OrgName> orgs = PageOrgs.find(text, words, seams).stream()
                .filter(org -> !Gazetteer.has(org.span().of(text)))
                .toList();
        TreeMap<Integer, Span> bodies = new TreeMap<>();
        orgs.forEach(org -> bodies.put(org.span().start(), org.span()));
        // "Arne Lind Library", "Dept. IV" are bodies, whoever is named in them
        PagePersons outside = shaped.only(p -> !isWithin(p.name(), bodies)
                && !(p.role().isEmpty() && Gazetteer.has(p.name().of(text))));
        List<PlaceName> places = PagePlaces.find(
                text, words, seams, orgs, outside.only(p -> !isBare(p)).all());
        TreeMap<Integer, Span> spots = new TreeMap<>();
        places.forEach(place -> spots.put(place.span().start(), place.span()));
        PageNames page = new PageNames(outside.only(p -> !isWithin(p.name(), spots)));
        for (OrgName org : orgs) {
            if (page.persons.overlapping(org.span()).isEmpty()) {
                page.orgs.put(org.span().start(), new Shaped(org.span(), NameKind.ORG, org.certainty()));
            }
        }
        places.forEach(place ->
                page.places.put(place.span().start(), new Shaped(place.span(), NameKind.PLACE, place.certainty())));
        return page;
    }

    private static boolean isBare(PersonPhrase person) {
        return person.certainty() != Certainty.HIGH && person.role().isEmpty();
    }

    private static boolean isWithin(Span span, TreeMap<Integer, Span> spans) {
        Map.Entry<Integer, Span> before = spans.floorEntry(span.start());
        return before != null && before.getValue().contains(span);
    }

    public PagePersons persons() {
        return persons;
    }

    /** Bodies in {@code span}, then places, each in order. */
    public List<Shaped> within(Span span) {
        List<Shaped> all = new ArrayList<>(within(orgs, span));
        all.addAll(within(places, span));
        return all;
    }

    private static List<Shaped> within(TreeMap<Integer, Shaped> names, Span span) {
        return names.subMap(span.start(), true, Math.max(span.start(), span.end()), false).values().stream()
                .filter(name -> span.contains(name.span()))
                .toList();
    }
}
