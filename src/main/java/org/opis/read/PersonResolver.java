package org.opis.read;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opis.authority.Bearer;
import org.opis.authority.Bearer.Fit;
import org.opis.authority.Names;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.recognise.person.Surname;
import org.opis.text.Span;

/**
 * Who is meant by the persons that are marked on a page: first those who are named in full, then by them the bare
 * surnames before and behind, then what the lists say of a surname, of offices and of their dates.
 */
final class PersonResolver {
    private final Names names;
    private final OfficeEvidence offices;
    private final List<NamedPerson> persons;
    private final Map<Span, Inline.Name> meant = new HashMap<>();
    /** Entries named in full, by what may be their surname. */
    private final Map<String, Set<String>> listed = new HashMap<>();
    /** Surnames of those named in full whom no list has, and where they first are. */
    private final Map<String, Integer> strangers = new HashMap<>();
    /** Where each surname of the lists is first named, in full or not. */
    private final Map<String, Integer> first = new HashMap<>();

    private PersonResolver(String text, Stream<Inline> marked, Names names, String date) {
        this.names = names;
        this.offices = new OfficeEvidence(names, date);
        this.persons = marked.filter(i -> i instanceof Inline.Name name && name.kind() == NameKind.PERSON)
                .map(i -> NamedPerson.of(text, (Inline.Name) i, names))
                .toList();
        persons.forEach(this::whole);
        List<NamedPerson> surnames =
                persons.stream().filter(person -> !person.isWhole()).toList();
        surnames.forEach(person -> first.merge(person.key(), person.span().start(), Math::min));
        surnames.forEach(this::surname);
    }

    /** The names whose reference is another than their form alone gave them, by where they stand. */
    static Map<Span, Inline.Name> resolve(String text, Stream<Inline> marked, Names names, String date) {
        return new PersonResolver(text, marked, names, date).meant;
    }

    private void whole(NamedPerson person) {
        Optional<String> id = Optional.of(person.name().ref()).filter(ref -> !ref.isEmpty());
        if (!person.isWhole()) {
            return;
        }
        if (id.isEmpty() && !person.candidates().isEmpty()) {
            id = one(person, Certainty.CERTAIN);
        }
        if (id.isPresent()) {
            String found = id.get();
            person.ends().filter(end -> isSurnameOf(end, found)).forEach(end -> {
                listed.computeIfAbsent(end, k -> new LinkedHashSet<>()).add(found);
                first.merge(end, person.span().start(), Math::min);
            });
        } else if (person.candidates().isEmpty() && !person.isNumbered()) {
            String surname =
                    Surname.of(person.printed(), new Span(0, person.printed().length()));
            strangers.merge(
                    String.join(" ", Names.words(surname)), person.span().start(), Math::min);
        }
    }

    private boolean isSurnameOf(String words, String id) {
        return names.bearers(words).stream()
                .anyMatch(bearer -> bearer.fit().isSurname() && bearer.id().equals(id));
    }

    /** The only candidate, or the one that offices tell; else all of them are kept. */
    private Optional<String> one(NamedPerson person, Certainty sure) {
        List<String> ids = person.candidates();
        if (ids.size() == 1) {
            mean(person, ids.get(0), worse(sure, sureness(person)));
            return Optional.of(ids.get(0));
        }
        Optional<String> chosen = offices.choose(ids, person.roles());
        chosen.ifPresentOrElse(id -> mean(person, id, Certainty.MEDIUM), () -> doubt(person, ids));
        return chosen;
    }

    private static Certainty sureness(NamedPerson person) {
        Optional<Fit> fit = person.bearers().stream().map(Bearer::fit).findFirst();
        return fit.filter(f -> f == Fit.INITIALS).isPresent()
                ? Certainty.HIGH
                : fit.filter(f -> f == Fit.SHORTENED).isPresent() ? Certainty.MEDIUM : Certainty.CERTAIN;
    }

    private void surname(NamedPerson person) {
        String ref = person.name().ref();
        if (!ref.isEmpty() && names.isForm(ref, person.printed())) {
            return;
        }
        Set<String> here = listed.getOrDefault(person.key(), Set.of());
        boolean stranger = isStranger(person.key());
        List<String> all = candidates(person);
        if (here.size() == 1 && !stranger && all.size() < 2) {
            String id = here.iterator().next();
            if (!id.equals(ref)) {
                mean(person, id, Certainty.HIGH);
            }
        } else if (!here.isEmpty() || stranger) {
            among(person, all, stranger);
        } else if (ref.isEmpty() && !all.isEmpty()) {
            unnamed(person);
        }
    }

    /** Whether somebody whom no list has is named before anybody of this surname whom one has: he may be meant. */
    private boolean isStranger(String surname) {
        return strangers.containsKey(surname) && strangers.get(surname) < first.getOrDefault(surname, 0);
    }

    private static List<String> candidates(NamedPerson person) {
        Set<String> all = new LinkedHashSet<>(person.candidates());
        all.add(person.name().ref());
        all.remove("");
        return List.copyOf(all);
    }

    /** Somebody of this surname is named in full, but who it is does not follow from it. */
    private void among(NamedPerson person, List<String> ids, boolean stranger) {
        Optional<String> chosen = stranger ? offices.holder(ids, person.roles()) : offices.choose(ids, person.roles());
        if (chosen.isPresent()) {
            mean(person, chosen.get(), Certainty.MEDIUM);
        } else if (!ids.isEmpty()) {
            doubt(person, ids);
        }
    }

    /** Nobody of this surname is named in full: the entry of a user's list that alone has it, or the one in office. */
    private void unnamed(NamedPerson person) {
        boolean own = person.name().candidates().isEmpty()
                && person.bearers().stream().anyMatch(Bearer::own);
        if (!own) {
            one(person, Certainty.MEDIUM);
        }
    }

    private void mean(NamedPerson person, String id, Certainty sure) {
        meant.put(person.span(), person.name().of(id, worse(sure, person.name().certainty())));
    }

    private void doubt(NamedPerson person, List<String> ids) {
        meant.put(person.span(), person.name().among(ids));
    }

    private static Certainty worse(Certainty one, Certainty other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
