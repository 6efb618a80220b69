package org.opis.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opis.diagnostic.Edit;
import org.opis.markup.HeaderEdits;
import org.opis.markup.Outline;
import org.opis.markup.Responsible;
import org.opis.markup.ResponsibleEdit;
import org.opis.revision.XmlToken.Kind;

/**
 * Names the editor at what was corrected by hand (TEI P5 22.1): elements that are new, whose attributes or words are other
 * ones, from which a doubt was taken. One that names somebody of its own is left alone.
 */
final class Attribution {
    /** A header says in its own way who made it. */
    private static final Set<String> OWN = Set.of("respStmt", "resp", "revisionDesc", "change");

    private final List<XmlToken> base;
    private final List<XmlToken> hand;
    private final String text;
    private final Outline outline;
    private final Responsible editor;
    private final Predicate<String> sound;
    private final Set<Integer> owners = new LinkedHashSet<>();
    /** Elements of the base that are gone or are others now. */
    private final Set<Integer> replaced = new HashSet<>();

    private final Set<String> abouts = new TreeSet<>();

    private Attribution(Changes changes, String text, Responsible editor, Predicate<String> sound) {
        this.base = changes.before();
        this.hand = changes.after();
        this.text = text;
        this.outline = Outline.of(text);
        this.editor = editor;
        this.sound = sound;
        changes.groups().stream()
                .flatMap(List::stream)
                .flatMapToInt(hunk -> IntStream.range(hunk.from(), hunk.to()))
                .filter(i -> base.get(i).kind() == Kind.OPEN)
                .forEach(replaced::add);
    }

    /**
     * The corrected file with the editor named in it; itself where all of its corrections name somebody.
     *
     * @param base what opis wrote
     * @param text the corrected file
     * @param sound whether a file may be written
     */
    static String of(String base, String text, Responsible editor, Predicate<String> sound) {
        Changes changes = Changes.of(XmlTokens.of(base), XmlTokens.of(text));
        Attribution attribution = new Attribution(changes, text, editor, sound);
        changes.groups().forEach(group -> attribution.look(changes, group));
        return attribution.named();
    }

    private void look(Changes changes, List<Hunk> group) {
        Set<Integer> found = new LinkedHashSet<>();
        for (Hunk hunk : group) {
            for (int i = hunk.start(); i < hunk.end(); i++) {
                XmlToken token = hand.get(i);
                if (token.kind() == Kind.OPEN) {
                    found.add(i);
                } else if (token.kind() == Kind.ATTRIBUTE) {
                    found.add(token.partner());
                } else if (token.isWord()) {
                    around(hand, i).ifPresent(found::add);
                }
            }
            for (int i = hunk.from(); i < hunk.to(); i++) {
                // gone from a tag that is still there
                boolean left = base.get(i).kind() == Kind.ATTRIBUTE
                        && !replaced.contains(base.get(i).partner());
                if (left || base.get(i).isWord()) {
                    around(hand, hunk.start()).ifPresent(found::add);
                }
            }
        }
        found.removeIf(i -> isOwn(i) || isNamed(changes, i));
        boolean fresh = owners.addAll(found);
        // what is only gone leaves no element to name somebody at: the header says it, once
        boolean gone = group.stream()
                        .flatMap(hunk -> changes.of(hunk).stream())
                        .noneMatch(token -> token.kind() == Kind.OPEN)
                && around(base, group.get(0).from()).filter(replaced::contains).isEmpty();
        for (Difference difference : Differences.of(new Changes(base, hand, List.of(group)))) {
            String about = difference.about();
            if (fresh || gone && difference.kind() == Difference.Kind.MARKUP && !isSaid(about)) {
                abouts.add(about);
            }
        }
    }

    /** The element whose start tag or content a place is in. */
    private static Optional<Integer> around(List<XmlToken> tokens, int at) {
        for (int i = Math.min(at, tokens.size()) - 1; i >= 0; i--) {
            if (tokens.get(i).kind() == Kind.OPEN && tokens.get(i).partner() >= at) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isOwn(int open) {
        for (Optional<Integer> up = Optional.of(open); up.isPresent(); up = around(hand, up.get())) {
            if (OWN.contains(hand.get(up.get()).name())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the hand wrote into the element who answers for it. */
    private boolean isNamed(Changes changes, int open) {
        for (int i = open + 1; i < hand.size() && hand.get(i).kind() == Kind.ATTRIBUTE; i++) {
            int at = i;
            if (hand.get(i).name().equals("resp")
                    && changes.groups().stream()
                            .flatMap(List::stream)
                            .anyMatch(hunk -> hunk.start() <= at && at < hunk.end())) {
                return true;
            }
        }
        return false;
    }

    private String named() {
        if (abouts.isEmpty()) {
            return text;
        }
        List<Edit> header = HeaderEdits.of(text, outline, editor, did(), LocalDate.now());
        List<Edit> all = new ArrayList<>(header);
        List<Edit> marks = marks();
        all.addAll(marks);
        Optional<String> whole = tried(all);
        if (whole.isPresent()) {
            return whole.get();
        }
        // some element does not take @resp: each for itself
        List<Edit> good = new ArrayList<>(header);
        for (Edit mark : marks) {
            good.add(mark);
            if (tried(good).isEmpty()) {
                good.remove(mark);
            }
        }
        return tried(good).orElse(text);
    }

    private Optional<String> tried(List<Edit> edits) {
        return Edit.apply(text, edits).filter(sound);
    }

    private boolean isSaid(String about) {
        return outline.elements().stream()
                .filter(element -> element.localName().equals("change"))
                .anyMatch(element -> element.content().of(text).contains(about));
    }

    private String did() {
        return "Corrected by hand: " + String.join(", ", abouts) + ".";
    }

    private List<Edit> marks() {
        Set<Integer> starts = owners.stream().map(i -> hand.get(i).offset()).collect(Collectors.toSet());
        return outline.elements().stream()
                .filter(element -> starts.contains(element.tag().start()))
                .map(element -> ResponsibleEdit.of(text, element, editor))
                .toList();
    }
}
