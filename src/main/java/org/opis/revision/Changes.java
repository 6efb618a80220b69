package org.opis.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opis.revision.XmlToken.Kind;

/**
 * What became of a file, in groups of places that only make sense together: a tag and the tag that ends its element.
 *
 * @param before its tokens
 * @param after those of what it became
 * @param groups the places of each change, in order
 */
record Changes(List<XmlToken> before, List<XmlToken> after, List<List<Hunk>> groups) {
    static Changes of(List<XmlToken> before, List<XmlToken> after) {
        List<Hunk> hunks = Alignment.of(before, after);
        int[] leader = new int[hunks.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (int i = 0; i < leader.length; i++) {
            Hunk hunk = hunks.get(i);
            for (int t = hunk.from(); t < hunk.to(); t++) {
                join(leader, i, before.get(t), partner -> holder(hunks, partner, false));
            }
            for (int t = hunk.start(); t < hunk.end(); t++) {
                join(leader, i, after.get(t), partner -> holder(hunks, partner, true));
            }
        }
        Map<Integer, List<Hunk>> groups = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(find(leader, i), key -> new ArrayList<>()).add(hunks.get(i));
        }
        return new Changes(before, after, List.copyOf(groups.values()));
    }

    private interface Holder {
        int of(int token);
    }

    private static void join(int[] leader, int hunk, XmlToken token, Holder holder) {
        if (token.kind() == Kind.OPEN || token.kind() == Kind.END) {
            int other = token.partner() < 0 ? -1 : holder.of(token.partner());
            if (other >= 0) {
                int one = find(leader, hunk);
                int two = find(leader, other);
                leader[Math.max(one, two)] = Math.min(one, two);
            }
        }
    }

    private static int find(int[] leader, int i) {
        int at = i;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }

    /** The hunk that a token is in, or -1. */
    private static int holder(List<Hunk> hunks, int token, boolean after) {
        int low = 0;
        int high = hunks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Hunk hunk = hunks.get(middle);
            int start = after ? hunk.start() : hunk.from();
            int end = after ? hunk.end() : hunk.to();
            if (token < start) {
                high = middle - 1;
            } else if (token >= end) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** Whether a change here makes another element of one of whose attributes a change there says something. */
    boolean concernsTagOf(List<Hunk> here, Changes there, List<Hunk> other) {
        Set<Integer> tags = there.tagsOfAttributes(other);
        return here.stream().anyMatch(hunk -> tags.stream().anyMatch(tag -> hunk.from() <= tag && tag < hunk.to()));
    }

    /** The elements before the change whose attributes it changes, by the tokens that begin them. */
    private Set<Integer> tagsOfAttributes(List<Hunk> group) {
        Set<Integer> tags = new HashSet<>();
        for (Hunk hunk : group) {
            boolean put = of(hunk).stream().anyMatch(token -> token.kind() == Kind.ATTRIBUTE);
            int to = Math.min(before.size(), put ? hunk.to() + 1 : hunk.to());
            before.subList(hunk.from(), to).stream()
                    .filter(token -> token.kind() == Kind.ATTRIBUTE || put && token.partner() >= 0)
                    .filter(token -> token.kind() != Kind.OPEN)
                    .forEach(token -> tags.add(token.partner()));
        }
        return tags;
    }

    /** What a place became. */
    List<XmlToken> of(Hunk hunk) {
        return after.subList(hunk.start(), hunk.end());
    }
}
