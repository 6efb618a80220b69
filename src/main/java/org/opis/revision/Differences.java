package org.opis.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opis.revision.Difference.Kind;

/** Says what differs between two files, in words. */
public final class Differences {
    private static final int EXCERPT = 60;

    private final Changes changes;

    private Differences(Changes changes) {
        this.changes = changes;
    }

    /** Every difference, in the order of the first file. */
    public static List<Difference> between(String before, String after) {
        return of(Changes.of(XmlTokens.of(before), XmlTokens.of(after)));
    }

    static List<Difference> of(Changes changes) {
        Differences differences = new Differences(changes);
        List<Difference> all = new ArrayList<>();
        changes.groups().forEach(group -> all.addAll(differences.of(group)));
        return all;
    }

    static String clause(Changes changes, List<Hunk> group) {
        return new Differences(changes)
                .of(group).stream().map(Difference::sentence).collect(Collectors.joining("; "));
    }

    private List<Difference> of(List<Hunk> group) {
        List<Integer> gone = indices(group, false, XmlToken.Kind.OPEN);
        List<Integer> come = indices(group, true, XmlToken.Kind.OPEN);
        int before = line(changes.before(), group.get(0).from());
        int after = line(changes.after(), group.get(0).start());
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            found.add(element(gone, come, i, before, after));
        }
        if (found.isEmpty()) {
            attributes(group, before, after, found);
        }
        String was = words(changes.before(), group, false);
        String is = words(changes.after(), group, true);
        if (!was.equals(is) && found.stream().noneMatch(d -> d.kind() == Kind.MARKUP) && !(was + is).isBlank()) {
            int around = around(changes.after(), group.get(0).start());
            String where = around < 0 ? "the file" : changes.after().get(around).name();
            found.add(new Difference(
                    Kind.TEXT,
                    "text of " + where,
                    "text of " + where + ": " + became(was, is),
                    before,
                    after,
                    place(around)));
        }
        if (found.isEmpty()) {
            found.add(new Difference(
                    Kind.OTHER,
                    "comments and white space",
                    "a comment, an instruction or white space",
                    before,
                    after,
                    -1));
        }
        return found;
    }

    private Difference element(List<Integer> gone, List<Integer> come, int i, int before, int after) {
        String was = i < gone.size() ? tag(changes.before(), gone.get(i)) : "";
        String is = i < come.size() ? tag(changes.after(), come.get(i)) : "";
        String name = changes.after().isEmpty() || is.isEmpty()
                ? changes.before().get(gone.get(i)).name()
                : changes.after().get(come.get(i)).name();
        String text = is.isEmpty() ? content(changes.before(), gone.get(i)) : content(changes.after(), come.get(i));
        String quoted = text.isEmpty() ? "" : " \"" + text + "\"";
        String sentence = was.isEmpty()
                ? is + " is marked" + (quoted.isEmpty() ? "" : " around" + quoted)
                : is.isEmpty()
                        ? was + " is no longer marked" + (quoted.isEmpty() ? "" : " around" + quoted)
                        : was + " became " + is + (quoted.isEmpty() ? "" : " around" + quoted);
        int open = is.isEmpty() ? -1 : come.get(i);
        return new Difference(Kind.MARKUP, name, sentence, before, after, place(open));
    }

    private void attributes(List<Hunk> group, int before, int after, List<Difference> found) {
        Map<String, int[]> pairs = new LinkedHashMap<>();
        for (int i : indices(group, false, XmlToken.Kind.ATTRIBUTE)) {
            pairs.computeIfAbsent(changes.before().get(i).name(), key -> new int[] {-1, -1})[0] = i;
        }
        for (int i : indices(group, true, XmlToken.Kind.ATTRIBUTE)) {
            pairs.computeIfAbsent(changes.after().get(i).name(), key -> new int[] {-1, -1})[1] = i;
        }
        pairs.forEach((name, at) -> {
            List<XmlToken> tokens = at[1] >= 0 ? changes.after() : changes.before();
            int owner = tokens.get(Math.max(at[1], at[1] >= 0 ? 0 : at[0])).partner();
            String element = tokens.get(owner).name();
            String was = at[0] < 0 ? "" : changes.before().get(at[0]).value();
            String is = at[1] < 0 ? "" : changes.after().get(at[1]).value();
            String text = content(tokens, owner);
            String sentence = "@" + name + " of " + element + (text.isEmpty() ? "" : " \"" + text + "\"") + ": "
                    + became(was, is);
            int now = at[1] >= 0 ? owner : around(changes.after(), group.get(0).start());
            found.add(new Difference(Kind.ATTRIBUTE, element + "/@" + name, sentence, before, after, place(now)));
        });
    }

    private static String became(String was, String is) {
        if (was.isBlank()) {
            return "\"" + shortened(is) + "\" is new";
        }
        return is.isBlank()
                ? "\"" + shortened(was) + "\" is gone"
                : "\"" + shortened(was) + "\" became \"" + shortened(is) + "\"";
    }

    private List<Integer> indices(List<Hunk> group, boolean after, XmlToken.Kind kind) {
        List<XmlToken> tokens = after ? changes.after() : changes.before();
        List<Integer> found = new ArrayList<>();
        for (Hunk hunk : group) {
            for (int i = after ? hunk.start() : hunk.from(); i < (after ? hunk.end() : hunk.to()); i++) {
                if (tokens.get(i).kind() == kind) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    private static String words(List<XmlToken> tokens, List<Hunk> group, boolean after) {
        StringBuilder words = new StringBuilder();
        for (Hunk hunk : group) {
            tokens.subList(after ? hunk.start() : hunk.from(), after ? hunk.end() : hunk.to()).stream()
                    .filter(token -> token.kind() == XmlToken.Kind.TEXT)
                    .forEach(token -> words.append(token.text()));
        }
        return words.toString().strip();
    }

    /** A start tag as it stands. */
    private static String tag(List<XmlToken> tokens, int open) {
        StringBuilder tag = new StringBuilder(tokens.get(open).key());
        for (int i = open + 1; i < tokens.size() && tokens.get(i).kind() == XmlToken.Kind.ATTRIBUTE; i++) {
            tag.append(' ').append(tokens.get(i).key());
        }
        return tag.append('>').toString();
    }

    private static String content(List<XmlToken> tokens, int open) {
        StringBuilder text = new StringBuilder();
        int end = Math.max(open, tokens.get(open).partner());
        for (int i = open; i < end && text.length() <= 2 * EXCERPT; i++) {
            if (tokens.get(i).kind() == XmlToken.Kind.TEXT) {
                text.append(tokens.get(i).text());
            }
        }
        return shortened(text.toString());
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int points = line.codePointCount(0, line.length());
        return points <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT - 1)) + "…";
    }

    /** The start tag of the element that a token stands in, or -1. */
    private static int around(List<XmlToken> tokens, int at) {
        for (int i = Math.min(at, tokens.size()) - 1; i >= 0; i--) {
            if (tokens.get(i).kind() == XmlToken.Kind.OPEN && tokens.get(i).partner() >= at) {
                return i;
            }
        }
        return -1;
    }

    private int place(int token) {
        return token < 0 ? -1 : changes.after().get(token).offset();
    }

    private static int line(List<XmlToken> tokens, int at) {
        return tokens.isEmpty()
                ? 1
                : tokens.get(Math.min(at, tokens.size() - 1)).line();
    }
}
