package org.opis.authority;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.authority.Entry.Inner;
import org.opis.authority.NameText.Hit;
import org.opis.authority.Trie.Leaf;
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

    /** A role of {@code root} at {@code i}. */
    private Optional<Hit> longest(Trie root, int i) {
        List<Hit> hits = text.hits(root, i);
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
        return choice.best(name, EnumSet.of(NameKind.PERSON), true)
                .map(c -> person(new Span(i, c.end()), c.id(), roles));
    }

    private boolean isFollowed(Hit title) {
        return text.blank(title.end()) > title.end() || title.found().endsWith(".") && text.isWord(title.end());
    }

    private Match person(Span span, Optional<String> id, List<Match> roles) {
        int comma = text.at(span.end()) == ',' ? text.blank(span.end() + 1) : -1;
        Optional<Hit> after = comma < 0 ? Optional.empty() : longest(index.after, comma);
        after.ifPresent(hit -> roles.add(role(new Span(comma, hit.end()), List.of())));
        int end = after.map(Hit::end).orElse(span.end());
        return new Match(new Span(span.start(), end), NameKind.PERSON, id, roles);
    }

    private Optional<Match> plain(int i) {
        return choice.best(i, EnumSet.of(NameKind.PERSON, NameKind.ORG, NameKind.PLACE), false)
                .map(c -> {
                    Span span = new Span(i, c.end());
                    return switch (c.kind()) {
                        case PERSON -> person(span, c.id(), new ArrayList<>());
                        case ORG -> new Match(
                                span, NameKind.ORG, c.id(), inside(span, EnumSet.of(NameKind.PLACE), List.of()));
                        default -> new Match(span, c.kind(), c.id(), List.of());
                    };
                });
    }

    private Match role(Span span, List<Inner> inner) {
        return new Match(
                span, NameKind.ROLE, Optional.empty(), inside(span, EnumSet.of(NameKind.ORG, NameKind.PLACE), inner));
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
        return new Match(span, name.kind(), name.id(), places);
    }
}
