package org.opis.authority;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.authority.FormTable.Leaf;
import org.opis.authority.ListEntry.Inner;
import org.opis.authority.NameText.Hit;
import org.opis.document.Certainty;
import org.opis.document.NameKind;
import org.opis.text.Span;

/** Looks up the names of one stretch of text, word by word; the longest form wins. */
final class NameFinder {
    private static final int MOST_TITLES = 3;

    private final NameText text;
    private final NameIndex index;
    private final NameChoice choice;

    NameFinder(NameText text, NameIndex index) {
        this.text = text;
        this.index = index;
        this.choice = new NameChoice(text, index);
    }

    /** Names of persons, organisations and places, in order. */
    List<Match> all(Span span) {
        List<Match> found = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            Optional<Match> match = text.isStart(at) ? at(at) : Optional.empty();
            match.ifPresent(found::add);
            at = match.isPresent() ? match.get().span().end() : next(at);
        }
        return found;
    }

    private int next(int at) {
        int next = at;
        while (text.isWord(next)) {
            next++;
        }
        return Math.max(next, at + 1);
    }

    private Optional<Match> at(int i) {
        Optional<Match> official = longest(index.offices, i).flatMap(office -> person(i, office));
        Optional<Match> titled = official.isPresent() ? official : person(i, new ArrayList<>(), i);
        return titled.isPresent() ? titled : plain(i);
    }

    /** A role of {@code table} at {@code i}. */
    private Optional<Hit> longest(FormTable table, int i) {
        List<Hit> hits = text.hits(table, i);
        for (int k = hits.size() - 1; k >= 0; k--) {
            if (!NameChoice.spelt(hits.get(k)).isEmpty()) {
                return Optional.of(hits.get(k));
            }
        }
        return Optional.empty();
    }

    private Optional<Match> person(int i, Hit office) {
        boolean words = office.found().indexOf(' ') > 0;
        int end = words && text.at(office.end()) == ',' ? office.end() + 1 : office.end();
        int name = text.blank(end);
        if (name == end) {
            return Optional.empty();
        }
        List<Match> roles = new ArrayList<>();
        Leaf leaf = NameChoice.spelt(office).get(0);
        roles.add(role(new Span(i, office.end()), leaf.inner()));
        return person(i, roles, name);
    }

    /** A person named at {@code at}, after the {@code roles} that began at {@code i}. */
    private Optional<Match> person(int i, List<Match> roles, int at) {
        int name = at;
        for (int k = 0; k < MOST_TITLES; k++) {
            Optional<Hit> title = longest(index.titles, name);
            if (title.isEmpty() || !isFollowed(title.get())) {
                break;
            }
            roles.add(role(new Span(name, title.get().end()), List.of()));
            name = text.blank(title.get().end());
        }
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        return choice.best(name, EnumSet.of(NameKind.PERSON), true).map(c -> person(i, c, roles));
    }

    private boolean isFollowed(Hit title) {
        return text.blank(title.end()) > title.end() || title.found().endsWith(".") && text.isWord(title.end());
    }

    /** The person, and the title or the office of his that stands after a comma. */
    private Match person(int start, NameChoice.Chosen name, List<Match> roles) {
        int comma = text.at(name.end()) == ',' ? text.blank(name.end() + 1) : name.end();
        int end = name.end();
        if (comma > name.end() + 1) {
            Optional<Match> after = longest(index.after, comma)
                    .map(hit -> role(new Span(comma, hit.end()), List.of()))
                    .or(() -> name.ids().size() == 1 ? office(comma, name.ids().get(0)) : Optional.empty());
            after.ifPresent(roles::add);
            end = after.map(role -> role.span().end()).orElse(end);
        }
        return match(new Span(start, end), name, roles);
    }

    /** The longest office that the lists give to one person. */
    private Optional<Match> office(int at, String holder) {
        List<Hit> hits = text.hits(index.offices, at);
        for (int k = hits.size() - 1; k >= 0; k--) {
            Hit hit = hits.get(k);
            Optional<Leaf> own = NameChoice.spelt(hit).stream()
                    .filter(leaf -> leaf.id().equals(holder))
                    .findFirst();
            if (own.isPresent()) {
                return own.map(leaf -> role(new Span(at, hit.end()), leaf.inner()));
            }
        }
        return Optional.empty();
    }

    private static Match match(Span span, NameChoice.Chosen name, List<Match> parts) {
        return new Match(span, name.kind(), name.ids(), name.certainty(), name.language(), parts);
    }

    private Optional<Match> plain(int i) {
        return choice.best(i, EnumSet.of(NameKind.PERSON, NameKind.ORG, NameKind.PLACE), false)
                .map(c -> {
                    Span span = new Span(i, c.end());
                    return switch (c.kind()) {
                        case PERSON -> person(i, c, new ArrayList<>());
                        case ORG -> match(span, c, inside(span, EnumSet.of(NameKind.PLACE), List.of()));
                        default -> match(span, c, List.of());
                    };
                });
    }

    private Match role(Span span, List<Inner> inner) {
        List<Match> names = inside(span, EnumSet.of(NameKind.ORG, NameKind.PLACE), inner);
        return new Match(span, NameKind.ROLE, List.of(), Certainty.CERTAIN, "", names);
    }

    /** The names inside another; those of {@code inner} are known to stand there. */
    private List<Match> inside(Span span, Set<NameKind> kinds, List<Inner> inner) {
        NameText part = text.within(span);
        NameChoice known = inner.isEmpty() ? new NameChoice(part, index) : new NameChoice(part, index, inner);
        List<Match> found = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int start = at;
            Optional<NameChoice.Chosen> name = part.isStart(at) ? known.best(at, kinds, false) : Optional.empty();
            name.filter(c -> c.end() - start < span.length()).ifPresent(c -> found.add(nested(start, c)));
            at = name.isPresent() ? name.get().end() : next(at);
        }
        return found;
    }

    private Match nested(int start, NameChoice.Chosen name) {
        Span span = new Span(start, name.end());
        List<Match> places =
                name.kind() == NameKind.ORG ? inside(span, EnumSet.of(NameKind.PLACE), List.of()) : List.of();
        return match(span, name, places);
    }
}
