package org.opis.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks over the text of a file as opis writes it, in which a tag ends with the first {@code >}. */
final class PassageScan {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("p", "p"),
            Map.entry("ab", "ab"),
            Map.entry("head", "head"),
            Map.entry("stamp", "stamp"),
            Map.entry("note", "note"),
            Map.entry("item", "item"),
            Map.entry("bibl", "item"),
            Map.entry("sp", "speech"),
            Map.entry("gap", "gap"),
            Map.entry("opener", "opener"),
            Map.entry("closer", "closer"),
            Map.entry("trailer", "trailer"));
    private static final Set<String> PARTS = Set.of("entry", "section");
    private static final Set<String> LISTS = Set.of("listing", "collection", "person", "place");
    private static final Pattern ID = Pattern.compile(" xml:id=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile(" type=\"([^\"]*)\"");
    /** So many letters before a gap tell it from others of its kind. */
    private static final int BEFORE = 32;

    private final String xml;
    private final StringBuilder said = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Addressed> passages = new ArrayList<>();

    private PassageScan(String xml) {
        this.xml = xml;
    }

    /** An element whose end is to come; {@code kind} is empty where it has no address, {@code place} is its own among them. */
    private record Open(String name, String kind, int start, int place) {}

    /** The passages in the order of their start tags. */
    static List<Addressed> of(String xml, int start) {
        PassageScan scan = new PassageScan(xml);
        scan.walk(start);
        return scan.passages;
    }

    private void walk(int start) {
        int at = start;
        while (at < xml.length()) {
            int tag = xml.indexOf('<', at);
            words(at, tag < 0 ? xml.length() : tag);
            int end = tag < 0 ? -1 : xml.indexOf('>', tag);
            if (end < 0) {
                return;
            }
            if (xml.charAt(tag + 1) == '/') {
                close();
            } else {
                open(tag, end);
            }
            at = end + 1;
        }
    }

    private void open(int tag, int end) {
        int name = tag + 1;
        while (Character.isLetterOrDigit(xml.charAt(name))) {
            name++;
        }
        String element = xml.substring(tag + 1, name);
        String attributes = xml.substring(name, end);
        String kind = kind(element, attributes);
        open.push(new Open(element, kind, said.length(), passages.size()));
        if (!kind.isEmpty()) {
            Matcher id = ID.matcher(attributes);
            passages.add(
                    id.find()
                            ? new Addressed("", id.group(1), name + id.start(), name + id.end())
                            : new Addressed("", "", name, name));
        }
        if (attributes.endsWith("/")) {
            close();
        }
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Open closed = open.pop();
        if (!closed.kind().isEmpty()) {
            Addressed passage = passages.get(closed.place());
            String address = Addressed.address(closed.kind(), said.substring(start(closed)));
            passages.set(closed.place(), new Addressed(address, passage.id(), passage.from(), passage.to()));
        }
    }

    /** A gap says little: the words before it in its passage tell which it is. */
    private int start(Open closed) {
        if (!closed.kind().equals("gap")) {
            return closed.start();
        }
        int passage = open.stream()
                .filter(outer -> !outer.kind().isEmpty())
                .mapToInt(Open::start)
                .findFirst()
                .orElse(0);
        return Math.max(passage, closed.start() - BEFORE);
    }

    private String kind(String element, String attributes) {
        if (!element.equals("div")) {
            return KINDS.getOrDefault(element, "");
        }
        Matcher type = TYPE.matcher(attributes);
        String said = type.find() ? type.group(1) : "";
        boolean paper = open.size() == 2 && !LISTS.contains(said);
        return PARTS.contains(said) ? said : paper ? "paper" : "";
    }

    private void words(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = xml.charAt(i);
            if (c == '&') {
                // no entity that opis writes is a letter
                i = xml.indexOf(';', i);
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                said.append(c);
            }
        }
    }
}
