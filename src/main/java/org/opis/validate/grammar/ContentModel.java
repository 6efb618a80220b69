package org.opis.validate.grammar;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What may stand in an element and in which order, found by trying: each child is taken as if it were empty. */
final class ContentModel {
    /** A model of more states than this is not looked through. */
    private static final int MOST = 400;

    private final MatchContext context;

    ContentModel(MatchContext context) {
        this.context = context;
    }

    /** What follows a child of that name; empty where none may stand. */
    Optional<Matcher> after(Matcher state, Name name) {
        Matcher trial = state.copy();
        String qName = name.getLocalName();
        boolean allowed = trial.matchStartTagOpen(name, qName, context);
        trial.matchStartTagClose(name, qName, context);
        trial.matchEndTag(name, qName, context);
        return allowed ? Optional.of(trial) : Optional.empty();
    }

    /** What may stand in a child of that name at first. */
    Set<Name> inside(Matcher state, Name name) {
        Matcher trial = state.copy();
        boolean allowed = trial.matchStartTagOpen(name, name.getLocalName(), context);
        trial.matchStartTagClose(name, name.getLocalName(), context);
        return allowed ? GrammarNames.of(trial.possibleStartTagNames()) : Set.of();
    }

    /** Whether text may stand in a child of that name. */
    boolean holdsText(Matcher state, Name name) {
        Matcher trial = state.copy();
        boolean allowed = trial.matchStartTagOpen(name, name.getLocalName(), context);
        trial.matchStartTagClose(name, name.getLocalName(), context);
        return allowed && trial.matchUntypedText(context);
    }

    static boolean allows(Matcher state, Name name) {
        return GrammarNames.of(state.possibleStartTagNames()).contains(name);
    }

    /** The fewest children after which {@code wanted} may stand: each way that is so short, by its last child. */
    List<Name> missing(Matcher from, Name wanted) {
        Map<Matcher, Name> states = new HashMap<>();
        Deque<Matcher> level = new ArrayDeque<>(List.of(from));
        Set<Matcher> seen = new HashSet<>(level);
        int tried = 0;
        while (!level.isEmpty()) {
            Map<String, Name> found = new TreeMap<>();
            Deque<Matcher> next = new ArrayDeque<>();
            for (Matcher state : level) {
                for (Name name : GrammarNames.of(state.possibleStartTagNames())) {
                    if (++tried > MOST) {
                        return List.of();
                    }
                    Optional<Matcher> after = after(state, name);
                    if (after.isPresent() && allows(after.get(), wanted)) {
                        Name first = states.getOrDefault(state, name);
                        found.put(first.getLocalName(), first);
                    } else if (after.isPresent() && seen.add(after.get())) {
                        states.put(after.get(), states.getOrDefault(state, name));
                        next.add(after.get());
                    }
                }
            }
            if (!found.isEmpty()) {
                return List.copyOf(found.values());
            }
            level = next;
        }
        return List.of();
    }

    /** The child before which {@code wanted} could last have stood, where that is past. */
    Optional<Name> before(Matcher start, List<Name> children, Name wanted) {
        Matcher state = start;
        Optional<Name> found = Optional.empty();
        for (Name child : children.size() > MOST ? List.<Name>of() : children) {
            if (allows(state, wanted)) {
                found = Optional.of(child);
            }
            Optional<Matcher> after = after(state, child);
            if (after.isEmpty()) {
                return Optional.empty();
            }
            state = after.get();
        }
        return found;
    }

    /** Of the children that may stand now, those in which {@code wanted} could. */
    List<Name> around(Matcher state, Name wanted) {
        List<Name> found = new ArrayList<>();
        for (Name name : GrammarNames.of(state.possibleStartTagNames())) {
            if (inside(state, name).contains(wanted)) {
                found.add(name);
            }
        }
        return found;
    }
}
