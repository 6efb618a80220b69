package org.opis.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opis.markup.Outline;
import org.opis.revision.Lesson.Kind;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;

/** Reads what the corrections of one file teach. */
final class LessonReader {
    private static final Set<String> NAMES = Set.of("persName", "orgName", "placeName");
    /** They say who corrected, not what. */
    private static final Set<String> OWN = Set.of("respStmt", "resp", "revisionDesc", "change");

    private final String name;
    private final String text;
    private final Optional<Reasoning> before;
    private final Map<Integer, Outline.Element> old = new TreeMap<>();
    private final Map<Integer, Outline.Element> now = new TreeMap<>();
    private final List<MarkedElement> marked;
    private final List<Lesson> lessons = new ArrayList<>();

    private LessonReader(String name, String base, String text, Optional<Reasoning> before) {
        this.name = name;
        this.text = text;
        this.before = before;
        Outline.of(base).elements().forEach(element -> old.put(element.tag().start(), element));
        Outline.of(text).elements().forEach(element -> now.put(element.tag().start(), element));
        this.marked =
                MarkedReader.read(text).stream().flatMap(MarkedElement::all).toList();
    }

    /**
     * All of a file.
     *
     * @param name of the file
     * @param base what opis wrote
     * @param text what an editor made of it
     * @param before why opis wrote that, where the dump is at hand
     */
    static List<Lesson> of(String name, String base, String text, Optional<Reasoning> before) {
        LessonReader reader = new LessonReader(name, base, text, before);
        Changes changes = Changes.of(XmlTokens.of(base), XmlTokens.of(text));
        changes.groups().forEach(group -> reader.read(changes, group));
        return reader.lessons;
    }

    private void read(Changes changes, List<Hunk> group) {
        boolean put = false;
        Set<Integer> fresh = new HashSet<>();
        for (Hunk hunk : group) {
            for (XmlToken token : changes.after().subList(hunk.start(), hunk.end())) {
                Outline.Element element = now.get(token.offset());
                if (token.kind() == XmlToken.Kind.OPEN && element != null && !OWN.contains(element.localName())) {
                    // what stands within a new element belongs to it
                    if (fresh.add(element.index()) && !fresh.contains(element.parent())) {
                        marked(element, token);
                    }
                    put = true;
                }
            }
        }
        for (Hunk hunk : group) {
            for (XmlToken token : changes.before().subList(hunk.from(), hunk.to())) {
                Outline.Element element = old.get(token.offset());
                if (token.kind() == XmlToken.Kind.OPEN && element != null) {
                    wrong(
                            element,
                            changes.after()
                                    .get(Math.min(hunk.start(), changes.after().size() - 1)));
                    put = true;
                }
            }
        }
        if (!put) {
            values(changes, group);
        }
    }

    /** What opis had not seen. */
    private void marked(Outline.Element element, XmlToken token) {
        Optional<MarkedElement> one = element.index() < marked.size()
                ? Optional.of(marked.get(element.index())).filter(found -> found.is(element.localName()))
                : Optional.empty();
        String words = one.map(MarkedElement::text).orElse("").strip().replaceAll("\\s+", " ");
        Optional<BracketWords> bracket = one.flatMap(BracketWords::of);
        String ref = element.value("ref", text);
        if (NAMES.contains(element.localName()) && !words.isEmpty()) {
            add(Kind.NAME, element.localName() + (ref.isEmpty() ? "" : " " + ref), words, token);
        } else if (bracket.isPresent()) {
            add(Kind.WORD, bracket.get().kind(), bracket.get().word(), token);
        } else {
            add(Kind.FORM, element.localName(), words, token);
        }
    }

    private void wrong(Outline.Element element, XmlToken near) {
        String rule = before.flatMap(known -> known.reading(element))
                .map(reading -> reading.rule() + " " + reading.noun())
                .orElse("no rule");
        String words = before.flatMap(known -> known.span(element).map(known.dump()::slice))
                .orElse("");
        add(Kind.WRONG, rule + ": " + element.localName(), words.strip().replaceAll("\\s+", " "), near);
    }

    private void values(Changes changes, List<Hunk> group) {
        for (Difference difference : Differences.of(new Changes(changes.before(), changes.after(), List.of(group)))) {
            // a doubt that was taken away, and by whom, is no other reading
            boolean reading = !difference.about().matches(".*/@(cert|resp)")
                    && difference.kind() != Difference.Kind.OTHER
                    && !OWN.contains(difference.about().replace("text of ", ""));
            if (reading) {
                lessons.add(new Lesson(
                        Kind.VALUE, difference.about(), difference.sentence(), name + ":" + difference.after()));
            }
        }
    }

    private void add(Kind kind, String about, String words, XmlToken token) {
        lessons.add(new Lesson(kind, about, words, name + ":" + token.line()));
    }
}
