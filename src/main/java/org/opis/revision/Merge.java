package org.opis.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.opis.revision.Composition.Piece;
import org.opis.revision.XmlToken.Kind;

/**
 * Three states of a file: what opis wrote, what an editor made of it, what opis writes now. The unit is the tag, the
 * attribute and the word. What the editor changed stays; what opis changed comes in where no hand has touched.
 */
public final class Merge {
    private final Changes ours;
    private final Changes theirs;
    private final Conflicts policy;
    private final Predicate<String> sound;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Difference> taken = new ArrayList<>();
    /** Changes of the editor that give way. */
    private final List<List<Hunk>> dropped = new ArrayList<>();

    private final List<List<Hunk>> accepted = new ArrayList<>();
    private final List<Piece> marks = new ArrayList<>();

    private Merge(Changes ours, Changes theirs, Conflicts policy, Predicate<String> sound) {
        this.ours = ours;
        this.theirs = theirs;
        this.policy = policy;
        this.sound = sound;
    }

    /**
     * Brings them together.
     *
     * @param base what opis wrote
     * @param corrected what an editor made of it
     * @param now what opis writes
     * @param sound whether a file may be written: valid and lossless, so far as the corrected one is
     */
    public static Merged of(String base, String corrected, String now, Conflicts policy, Predicate<String> sound) {
        List<XmlToken> before = XmlTokens.of(base);
        Changes ours = Changes.of(before, XmlTokens.of(corrected));
        Changes theirs = Changes.of(before, XmlTokens.of(now));
        return new Merge(ours, theirs, policy, sound).run();
    }

    private Merged run() {
        for (List<Hunk> group : theirs.groups()) {
            List<List<Hunk>> met =
                    ours.groups().stream().filter(other -> meet(group, other)).toList();
            if (met.isEmpty()) {
                accepted.add(group);
            } else if (!met.stream().allMatch(other -> isSame(group, other))) {
                conflict(group, met);
            }
        }
        List<XmlToken> all = composed();
        if (!isSound(all)) {
            all = oneByOne();
        }
        accepted.forEach(
                group -> taken.addAll(Differences.of(new Changes(theirs.before(), theirs.after(), List.of(group)))));
        return new Merged(Composition.text(all), taken, conflicts);
    }

    /** Together they spoil the file: each for itself, and those that do are said. */
    private List<XmlToken> oneByOne() {
        List<List<Hunk>> all = List.copyOf(accepted);
        accepted.clear();
        for (List<Hunk> group : all) {
            accepted.add(group);
            if (!isSound(composed())) {
                accepted.remove(accepted.size() - 1);
                conflicts.add(new Conflict(line(group), "", Differences.clause(theirs, group)));
            }
        }
        return composed();
    }

    private boolean isSound(List<XmlToken> tokens) {
        Map<XmlToken, XmlToken> begun = new IdentityHashMap<>();
        begun(ours, ours.groups(), begun);
        begun(theirs, accepted, begun);
        return Composition.isNested(tokens, begun) && sound.test(Composition.text(tokens));
    }

    /** The elements that a change puts in: where each ends and begins. */
    private static void begun(Changes changes, List<List<Hunk>> groups, Map<XmlToken, XmlToken> begun) {
        for (List<Hunk> group : groups) {
            List<XmlToken> put =
                    group.stream().flatMap(hunk -> changes.of(hunk).stream()).toList();
            Set<XmlToken> there = Collections.newSetFromMap(new IdentityHashMap<>());
            there.addAll(put);
            for (XmlToken token : put) {
                boolean ends = token.kind() == Kind.END && token.partner() >= 0;
                if (ends && there.contains(changes.after().get(token.partner()))) {
                    begun.put(token, changes.after().get(token.partner()));
                }
            }
        }
    }

    private void conflict(List<Hunk> group, List<List<Hunk>> met) {
        List<String> clauses = new ArrayList<>();
        met.forEach(other -> clauses.add(Differences.clause(ours, other)));
        String now = Differences.clause(theirs, group);
        conflicts.add(new Conflict(line(group), String.join("; ", clauses), now));
        if (policy == Conflicts.THEIRS) {
            dropped.addAll(met);
            accepted.add(group);
        } else if (policy == Conflicts.MARK) {
            int at = outside(group.get(0).from());
            String said = now.replace("--", "- -").replaceAll("-$", "- ");
            XmlToken comment = new XmlToken(Kind.OTHER, "<!-- opis now: " + said + " -->", 0, 0, -1);
            marks.add(new Piece(new Hunk(at, at, 0, 0), List.of(comment)));
        }
    }

    /** The nearest place before a token where a comment may stand: no tag is open there. */
    private int outside(int at) {
        List<XmlToken> base = ours.before();
        int place = Math.min(at, base.size() - 1);
        while (place > 0
                && (base.get(place).kind() == Kind.ATTRIBUTE
                        || base.get(place).kind() == Kind.BEGUN
                        || base.get(place - 1).kind() == Kind.OPEN
                        || base.get(place - 1).kind() == Kind.ATTRIBUTE)) {
            place--;
        }
        return place;
    }

    private List<XmlToken> composed() {
        List<Piece> pieces = new ArrayList<>(marks);
        ours.groups().stream()
                .filter(group -> !dropped.contains(group))
                .flatMap(List::stream)
                .forEach(hunk -> pieces.add(new Piece(hunk, ours.of(hunk))));
        accepted.stream().flatMap(List::stream).forEach(hunk -> pieces.add(new Piece(hunk, theirs.of(hunk))));
        return new Composition(ours).with(pieces);
    }

    private boolean meet(List<Hunk> mine, List<Hunk> other) {
        return mine.stream().anyMatch(one -> other.stream().anyMatch(two -> one.meets(two) && !areApart(one, two)))
                || theirs.concernsTagOf(mine, ours, other)
                || ours.concernsTagOf(other, theirs, mine);
    }

    /** Attributes put in at the same tag go together where their names differ. */
    private boolean areApart(Hunk now, Hunk hand) {
        boolean put = now.from() == now.to() && hand.from() == hand.to();
        List<String> names = new ArrayList<>();
        theirs.of(now).forEach(token -> names.add(token.name()));
        return put
                && theirs.of(now).stream().allMatch(token -> token.kind() == Kind.ATTRIBUTE)
                && ours.of(hand).stream()
                        .allMatch(token -> token.kind() == Kind.ATTRIBUTE && !names.contains(token.name()));
    }

    private boolean isSame(List<Hunk> mine, List<Hunk> other) {
        return mine.stream().allMatch(one -> other.stream()
                .anyMatch(two -> one.from() == two.from()
                        && one.to() == two.to()
                        && keys(theirs.of(one)).equals(keys(ours.of(two)))));
    }

    private static List<String> keys(List<XmlToken> tokens) {
        return tokens.stream().map(XmlToken::key).toList();
    }

    /** Where a place of the base stands in the corrected file. */
    private int line(List<Hunk> group) {
        int from = group.get(0).from();
        int shift = ours.groups().stream()
                .flatMap(List::stream)
                .filter(hunk -> hunk.to() <= from)
                .max(Comparator.comparing(Hunk::to))
                .map(hunk -> hunk.end() - hunk.to())
                .orElse(0);
        int at = Math.max(0, Math.min(ours.after().size() - 1, from + shift));
        return ours.after().get(at).line();
    }
}
