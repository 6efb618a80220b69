package org.opis.recognise.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.opis.document.Editorial;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.recognise.place.PageNames.Shaped;
import org.opis.text.Span;

/** Marks bodies and places that no list has, around what is marked already and within the bodies that hold them. */
final class UnlistedThings {
    private UnlistedThings() {}

    /** {@code marked} with the name, unless something that outranks it stands there; {@code out} gets where. */
    static List<Inline> put(Shaped name, List<Inline> marked, Consumer<Span> out) {
        List<Inline> all = new ArrayList<>();
        List<Inline> within = new ArrayList<>();
        for (Inline inline : marked) {
            if (inline instanceof Editorial.Expansion letters
                    && letters.abbreviation().equals(name.span())) {
                out.accept(name.span());
                return marked.stream()
                        .map(i -> i == letters ? named(letters, name) : i)
                        .toList();
            }
            boolean holder = inline instanceof Inline.Name n && n.span().contains(name.span()) && isHolder(n, name);
            if (holder) {
                Inline.Name n = (Inline.Name) inline;
                List<Inline> content = put(name, n.content(), out);
                List<Inline> others = marked.stream()
                        .map(i -> i == n ? n.holding(content) : i)
                        .toList();
                return others;
            }
            if (!inline.span().overlaps(name.span())) {
                all.add(inline);
            } else if (!name.span().contains(inline.span()) || outranks(inline, name)) {
                return marked;
            } else {
                within.add(inline);
            }
        }
        // "South China Sea": another place than China
        within.removeIf(i -> name.kind() == NameKind.PLACE && i instanceof Inline.Name);
        all.add(new Inline.Name(name.span(), name.kind(), "", within, name.certainty(), ""));
        all.sort(Comparator.comparing(Inline::span));
        out.accept(name.span());
        return all;
    }

    /** TEI P5 3.6.5: the letters and what they stand for say one name; no part of it is anybody else. */
    private static Inline named(Editorial.Expansion letters, Shaped name) {
        List<Inline> within = letters.content().stream()
                .filter(i -> !(i instanceof Inline.Name part && part.kind() != NameKind.PLACE))
                .toList();
        Inline both = new Editorial.Expansion(
                letters.span(), letters.abbreviation(), letters.bracket(), letters.inner(), within);
        return new Inline.Name(letters.span(), name.kind(), "", List.of(both), name.certainty(), "");
    }

    /** A place stands within a body or an office that is named at greater length; a body within an office. */
    private static boolean isHolder(Inline.Name holder, Shaped name) {
        boolean longer = holder.span().length() > name.span().length();
        boolean office = holder.kind() == NameKind.ROLE
                || holder.kind() == NameKind.PERSON
                        && holder.content().stream()
                                .anyMatch(i -> i instanceof Inline.Name role
                                        && role.kind() == NameKind.ROLE
                                        && role.span().contains(name.span()));
        return longer && (holder.kind() == NameKind.ORG ? name.kind() == NameKind.PLACE : office);
    }

    /** A name of the same length, a person, a date: it stands. */
    private static boolean outranks(Inline inline, Shaped name) {
        if (inline instanceof Inline.Date || inline instanceof Inline.Signature) {
            return true;
        }
        if (!(inline instanceof Inline.Name known)) {
            return inline.content().stream().anyMatch(i -> outranks(i, name));
        }
        boolean part = (known.kind() == NameKind.PLACE || known.kind() == NameKind.ORG && name.kind() == NameKind.ORG)
                && known.span().length() < name.span().length();
        return !part;
    }
}
