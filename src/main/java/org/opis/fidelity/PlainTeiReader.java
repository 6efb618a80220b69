package org.opis.fidelity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.opis.fidelity.ElementRoles.Role;
import org.opis.fidelity.Landmark.Side;

/**
 * Reads the text of any TEI file: that of its {@code text} elements, or of {@code sourceDoc} where it has none. Where the
 * profile forgives where notes stand, they are taken out and put behind the text.
 */
final class PlainTeiReader implements XmlEvents {
    private final Profile profile;
    private final Branch branch;
    private final String root;
    private final TextPiece main = new TextPiece();
    private final List<TextPiece> notes = new ArrayList<>();
    private final Deque<TextPiece> pieces = new ArrayDeque<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int inside;
    private int skipped;

    /** An element whose end is to come; {@code own} where it is a note that was taken out. */
    private record Open(String name, Map<String, String> attributes, TextPiece piece, int start, boolean own) {}

    PlainTeiReader(Profile profile, Branch branch, String root) {
        this.profile = profile;
        this.branch = branch;
        this.root = root;
        pieces.push(main);
    }

    @Override
    public void start(String name, Map<String, String> attributes, int offset) {
        boolean other = profile.forgives(Profile.EDITORIAL)
                && !open.isEmpty()
                && open.peek().name().equals("choice")
                && ElementRoles.has(name, branch == Branch.ORIGINAL ? Role.EDITED : Role.ORIGINAL);
        if (skipped > 0 || other) {
            skipped++;
            return;
        }
        inside += name.equals(root) ? 1 : 0;
        // one within another stays where it is there
        boolean own = inside > 0 && name.equals("note") && profile.forgives(Profile.APPARATUS) && pieces.size() == 1;
        if (inside > 0 && !own && isBreak(name, attributes)) {
            pieces.peek().breakAt(offset);
        }
        TextPiece here = pieces.peek();
        int at = here.length();
        if (own) {
            here.mark(new Landmark(name, attributes, Side.START, at, at, at));
            here = new TextPiece();
            at = 0;
            notes.add(here);
            pieces.push(here);
        }
        open.push(new Open(name, attributes, here, at, own));
    }

    private boolean isBreak(String name, Map<String, String> attributes) {
        return profile != Profile.EXACT
                && (ElementRoles.has(name, Role.BLOCK)
                        || ElementRoles.has(name, Role.BREAK)
                                && !attributes.getOrDefault("break", "").equals("no"));
    }

    @Override
    public void end(String name, int offset) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        Open ended = open.pop();
        if (inside > 0) {
            ended.piece().around(ended.name(), ended.attributes(), ended.start());
            if (isBreak(name, ended.attributes())) {
                ended.piece().breakAt(offset);
            }
        }
        if (ended.own()) {
            pieces.pop();
        }
        inside -= name.equals(root) ? 1 : 0;
    }

    @Override
    public void characters(String characters, int offset, boolean literal) {
        if (inside > 0 && skipped == 0) {
            pieces.peek().add(characters, offset, literal);
        }
    }

    /** What was read; notes are in the order of their tags. */
    TeiText text() {
        int before = main.length();
        List<Landmark> landmarks = new ArrayList<>(main.landmarks());
        for (TextPiece note : notes) {
            main.add("\n", 0, false);
            int shift = main.length();
            main.add(note);
            note.landmarks()
                    .forEach(mark -> landmarks.add(new Landmark(
                            mark.name(),
                            mark.attributes(),
                            mark.side(),
                            mark.at() + shift,
                            mark.start() + shift,
                            mark.end() + shift)));
        }
        landmarks.sort(Comparator.comparing(Landmark::at));
        return new TeiText(main.text(), main.places(), before, landmarks);
    }
}
