package org.opis.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opis.document.Block;
import org.opis.document.DateValue;
import org.opis.document.Division;
import org.opis.document.Facts;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.NameKind;
import org.opis.document.NumberType;
import org.opis.document.PartKind;
import org.opis.document.StampType;

/** Gathers from the body what the header repeats. */
final class FactsReader {
    private final String text;
    private final List<Division> divisions;

    private FactsReader(String text, List<Division> divisions) {
        this.text = text;
        this.divisions = divisions;
    }

    static Facts read(String text, List<Division> divisions, Correspondents.Known known) {
        FactsReader reader = new FactsReader(text, divisions);
        Set<Inline> inStamps = reader.inStamps();
        List<Division> whole = Divisions.whole(divisions);
        Optional<Division> main = Divisions.named(whole, known.title());
        List<Correspondents.Written> written = whole.stream()
                .map(d -> Correspondents.of(text, d, main.filter(d::equals).map(paper -> known)))
                .toList();
        List<Facts.Marking> markings = reader.markings(marking -> !inStamps.contains(marking));
        List<Facts.Marking> stamped = new ArrayList<>(reader.markings(inStamps::contains));
        stamped.removeAll(markings);
        return new Facts(
                reader.hands(),
                markings,
                stamped,
                written.stream().flatMap(w -> w.letter().stream()).toList(),
                written.stream().flatMap(w -> w.author().stream()).findFirst(),
                reader.declassifications(),
                reader.languages(),
                reader.all(Inline.Date.class)
                        .anyMatch(date -> !date.value().custom().isEmpty()));
    }

    private <T extends Inline> Stream<T> all(Class<T> kind) {
        return divisions.stream()
                .flatMap(d -> Inlines.in(d.blocks()))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private List<Facts.Hand> hands() {
        List<Facts.Hand> hands = new ArrayList<>();
        if (all(Inline.HandNote.class).anyMatch(Inline.HandNote::isByHand)) {
            hands.add(new Facts.Hand(
                    "h1", "Unidentified hand or hands: additions and notes, as reported on the page", ""));
        }
        boolean signed = all(Inline.Part.class)
                .filter(part -> part.kind() == PartKind.SIGNED)
                .flatMap(Inlines::in)
                .anyMatch(i -> i instanceof Inline.Signature);
        if (signed) {
            hands.add(new Facts.Hand("h2", "Signature, as reported on the page", signer()));
        }
        return hands;
    }

    /** The one person who signs; empty where there are several. */
    private String signer() {
        List<String> signers = all(Inline.Part.class)
                .filter(p -> p.content().stream().anyMatch(i -> i instanceof Inline.Signature))
                .flatMap(Inlines::in)
                .filter(i -> i instanceof Inline.Name name && name.kind() == NameKind.PERSON)
                .map(i -> ((Inline.Name) i).ref())
                .distinct()
                .toList();
        return signers.size() == 1 ? signers.get(0) : "";
    }

    /** What stamps hold that say more than how secret the paper is: it is theirs, not the paper's. */
    private Set<Inline> inStamps() {
        Set<Inline> within = Collections.newSetFromMap(new IdentityHashMap<>());
        all(Inline.Stamp.class)
                .filter(stamp -> stamp.type() != StampType.CLASSIFICATION)
                .flatMap(Inlines::in)
                .forEach(within::add);
        return within;
    }

    private List<Facts.Marking> markings(Predicate<Inline.Marking> counts) {
        Map<String, Facts.Marking> markings = new LinkedHashMap<>();
        all(Inline.Marking.class)
                .filter(counts)
                .flatMap(m -> m.classes().stream())
                .forEach(m -> markings.putIfAbsent(m.id(), m));
        return List.copyOf(markings.values());
    }

    private List<String> languages() {
        Stream<String> names = all(Inline.Name.class).map(Inline.Name::language).filter(l -> !l.isEmpty());
        return Stream.concat(all(Inline.Foreign.class).map(Inline.Foreign::language), names)
                .distinct()
                .sorted()
                .toList();
    }

    /** Stamps that say the same are one act. */
    private List<Facts.Declassification> declassifications() {
        Map<String, List<Inline.Stamp>> same = new LinkedHashMap<>();
        all(Inline.Stamp.class)
                .filter(s -> s.type() == StampType.DECLASSIFICATION
                        && !s.chain().id().isEmpty())
                .forEach(s -> same.computeIfAbsent(s.inner().of(text), k -> new ArrayList<>())
                        .add(s));
        return same.values().stream().map(this::declassification).toList();
    }

    private Facts.Declassification declassification(List<Inline.Stamp> stamps) {
        List<Inline> parts = Inlines.in(stamps.get(0)).toList();
        Optional<Inline.Date> date = first(parts, Inline.Date.class);
        Optional<Inline.Name> person = parts.stream()
                .filter(i -> i instanceof Inline.Name name && name.kind() == NameKind.PERSON)
                .map(Inline.Name.class::cast)
                .findFirst();
        Optional<Inline.Number> number = first(parts, Inline.Number.class).filter(n -> n.type() == NumberType.FILE);
        return new Facts.Declassification(
                stamps.stream().map(s -> s.chain().id()).toList(),
                number.map(n -> n.span().of(text)).orElse(""),
                date.map(d -> d.span().of(text)).orElse(""),
                date.map(Inline.Date::value).orElse(DateValue.NONE),
                person.map(p -> p.span().of(text)).orElse(""),
                person.map(Inline.Name::ref).orElse(""));
    }

    private static <T extends Inline> Optional<T> first(List<Inline> parts, Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The blocks of a paper that are of one kind. */
    static <T extends Block> Stream<T> blocks(Division division, Class<T> kind) {
        return division.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }
}
