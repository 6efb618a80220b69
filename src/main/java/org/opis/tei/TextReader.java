package org.opis.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opis.tei.Delimiters.Pair;
import org.opis.text.Blank;

/** Reads {@code text}: its characters, and the delimiters that the markup stands for. */
final class TextReader {
    private final DecodedText piece = new DecodedText();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, Integer> anchors = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean inside;
    /** Inside letter-spaced words: their letters, to be spaced at the end. */
    private StringBuilder letters = new StringBuilder();

    private record Frame(Tag tag, String close) {}

    boolean isInside() {
        return inside;
    }

    int length() {
        return piece.length();
    }

    DecodedText piece() {
        return piece;
    }

    /** Where each anchor stands. */
    Map<String, Integer> anchors() {
        return anchors;
    }

    /** Tokens of {@code @rend} that the table doesn't have, each once. */
    List<String> unknown() {
        return unknown;
    }

    void start(Tag tag) {
        if (tag.name().equals("text") && open.isEmpty()) {
            inside = true;
        }
        if (!inside) {
            return;
        }
        Tag parent = open.isEmpty() ? tag : open.peek().tag();
        if (tag.name().equals("anchor")) {
            anchors.put("#" + tag.id(), piece.length());
        } else if (tag.isLineEnd()) {
            piece.lineEnd(tag.n());
        }
        Pair pair = pair(parent, tag);
        piece.append(pair.open());
        piece.append(isNoBreakSpace(tag) ? String.valueOf(Blank.NO_BREAK_SPACE) : tag.character());
        open.push(new Frame(tag, pair.close()));
        letters = new StringBuilder();
    }

    private Pair pair(Tag parent, Tag tag) {
        if (isLetterspaced(tag) || isNoBreakSpace(tag)) {
            return Pair.NONE;
        }
        boolean child = tag.name().equals("desc") || tag.name().equals("figDesc");
        if (!child
                && (tag.name().equals("gap")
                        || tag.name().equals("space")
                        || tag.name().equals("figure"))) {
            check(tag.rend());
            return Pair.NONE;
        }
        String rend = child ? parent.rend() : tag.rend();
        check(rend);
        return Delimiters.table().form(parent.name(), tag.name(), tag.type()).pair(rend);
    }

    private void check(String rend) {
        for (String token : rend.split(" ")) {
            if (!token.isEmpty() && !Delimiters.table().knows(token) && !unknown.contains(token)) {
                unknown.add(token);
            }
        }
    }

    private static boolean isLetterspaced(Tag tag) {
        return tag.name().equals("hi") && tag.rend().equals("letterspaced");
    }

    private static boolean isNoBreakSpace(Tag tag) {
        return tag.name().equals("space") && tag.rend().equals("nbsp");
    }

    void characters(String characters) {
        if (!inside || open.isEmpty()) {
            return;
        }
        if (isLetterspaced(open.peek().tag())) {
            letters.append(characters);
        } else {
            piece.append(characters);
        }
    }

    void end(String name) {
        if (!inside) {
            return;
        }
        Frame frame = open.pop();
        if (isLetterspaced(frame.tag())) {
            String printed = frame.tag().n();
            piece.append(printed.isEmpty() ? Letterspacing.spaced(letters.toString()) : printed);
        }
        piece.append(frame.close());
        if (open.isEmpty() && name.equals("text")) {
            inside = false;
        }
    }
}
