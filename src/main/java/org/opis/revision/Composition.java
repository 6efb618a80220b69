package org.opis.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.opis.revision.XmlToken.Kind;

/** A file of which some places were changed by one hand and some by the other. */
final class Composition {
    /** A place and what stands there now. */
    record Piece(Hunk hunk, List<XmlToken> tokens) {}

    private final List<XmlToken> base;
    /** Each token of the base as the corrected file writes it. */
    private final List<XmlToken> written;

    Composition(Changes ours) {
        this.base = ours.before();
        this.written = new ArrayList<>(base);
        int shift = 0;
        int next = 0;
        List<Hunk> hunks = ours.groups().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Hunk::from))
                .toList();
        for (int i = 0; i < base.size(); i++) {
            while (next < hunks.size() && hunks.get(next).to() <= i) {
                shift = hunks.get(next).end() - hunks.get(next).to();
                next++;
            }
            boolean changed = next < hunks.size() && hunks.get(next).from() <= i;
            if (!changed) {
                written.set(i, ours.after().get(i + shift));
            }
        }
    }

    /** All tokens, with these changes made; none of them overlap. */
    List<XmlToken> with(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing((Piece piece) -> piece.hunk().from())
                .thenComparing(piece -> piece.hunk().to()));
        List<XmlToken> all = new ArrayList<>();
        int at = 0;
        for (Piece piece : sorted) {
            all.addAll(written.subList(at, Math.max(at, piece.hunk().from())));
            all.addAll(piece.tokens());
            at = Math.max(at, piece.hunk().to());
        }
        all.addAll(written.subList(at, written.size()));
        return all;
    }

    static String text(List<XmlToken> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text()));
        return text.toString();
    }

    /**
     * Whether every element ends where it should, and no attribute stands twice.
     *
     * @param begun the tag that each of these end tags ends: an element around other words than it was is another one
     */
    static boolean isNested(List<XmlToken> tokens, Map<XmlToken, XmlToken> begun) {
        Deque<XmlToken> open = new ArrayDeque<>();
        List<String> names = new ArrayList<>();
        boolean tag = false;
        for (XmlToken token : tokens) {
            if (tag && (token.kind() == Kind.TEXT || token.kind() == Kind.OTHER)
                    || !tag && (token.kind() == Kind.ATTRIBUTE || token.kind() == Kind.BEGUN)) {
                return false;
            }
            switch (token.kind()) {
                case OPEN -> {
                    open.push(token);
                    names.clear();
                    tag = true;
                }
                case ATTRIBUTE -> {
                    if (names.contains(token.name())) {
                        return false;
                    }
                    names.add(token.name());
                }
                case BEGUN -> tag = false;
                case END -> {
                    boolean empty = token.key().equals("/>");
                    if (open.isEmpty()
                            || empty != tag
                            || !empty && !token.key().equals("</" + open.peek().name() + ">")) {
                        return false;
                    }
                    XmlToken first = open.pop();
                    if (begun.getOrDefault(token, first) != first) {
                        return false;
                    }
                    tag = false;
                }
                default -> {}
            }
        }
        return open.isEmpty();
    }
}
