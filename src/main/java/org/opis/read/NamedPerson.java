package org.opis.read;

import java.util.List;
import java.util.stream.Stream;
import org.opis.authority.Bearer;
import org.opis.authority.Names;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.NameKind;
import org.opis.text.Span;

/**
 * One mention of a person.
 *
 * @param printed the name without titles and offices
 * @param words of it, as names are compared
 * @param roles titles and offices beside it
 * @param bearers whoever of the lists may be meant by the name alone
 */
record NamedPerson(Inline.Name name, String printed, List<String> words, List<String> roles, List<Bearer> bearers) {
    static NamedPerson of(String text, Inline.Name name, Names names) {
        String printed = new PartyReader(text).bare(name);
        List<String> roles = Inlines.in(name)
                .filter(i -> i instanceof Inline.Name role && role.kind() == NameKind.ROLE)
                .map(i -> i.span().of(text))
                .toList();
        return new NamedPerson(name, printed, Names.words(printed), roles, names.bearers(printed));
    }

    Span span() {
        return name.span();
    }

    /** Whether more than a surname is printed. */
    boolean isWhole() {
        return words.size() > 1 && (bearers.isEmpty() || !isSurname());
    }

    /** "A. Orlov" where the letter may number the line. */
    boolean isNumbered() {
        return name.certainty() == Certainty.MEDIUM && words.get(0).endsWith(".");
    }

    /** Whether the lists know what is printed as a surname alone. */
    boolean isSurname() {
        return bearers.stream().anyMatch(bearer -> bearer.fit().isSurname());
    }

    /** Entries that the lists themselves found for it, or that bear the name. */
    List<String> candidates() {
        return !name.candidates().isEmpty()
                ? name.candidates()
                : bearers.stream().map(Bearer::id).toList();
    }

    /** What may be the surname: the words at each end. */
    Stream<String> ends() {
        return Stream.iterate(1, n -> n < words.size(), n -> n + 1)
                .flatMap(n -> Stream.of(
                        String.join(" ", words.subList(0, n)),
                        String.join(" ", words.subList(words.size() - n, words.size()))));
    }

    String key() {
        return String.join(" ", words);
    }
}
