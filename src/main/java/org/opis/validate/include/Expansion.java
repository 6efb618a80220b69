package org.opis.validate.include;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;
import org.opis.text.Places;
import org.opis.text.Span;
import org.opis.validate.finding.FileFindings;
import org.opis.validate.finding.InDump;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.XmlFile;

/** A file with what it includes put in its place, and where each character of that comes from. */
public final class Expansion {
    private final XmlFile file;
    /** By the offset where they begin. */
    private final TreeMap<Integer, Part> parts;

    private final Map<Unit, List<SpanFinding>> problems;
    private final Unit main;

    /** A stretch of a file; synthetic text stands at one point of it. */
    record Part(Unit unit, int from, boolean synthetic) {}

    Expansion(Unit main, String text, TreeMap<Integer, Part> parts, Map<Unit, List<SpanFinding>> problems) {
        this.main = main;
        this.parts = parts;
        this.problems = problems;
        this.file = new XmlFile(text, new Places(text), this::where);
    }

    private Expansion(Unit main) {
        this.main = main;
        this.parts = new TreeMap<>(Map.of(0, new Part(main, 0, false)));
        this.problems = Map.of();
        this.file = main.file();
    }

    /** The file as it stands. */
    static Expansion none(Unit main) {
        return new Expansion(main);
    }

    /** A file that has this text. */
    Unit host() {
        return isPlain() ? main : new Unit(main.name(), main.path(), file);
    }

    /** The same with more put in: {@code more} is made of parts of others and of {@code host}, which has this text. */
    Expansion joined(Unit host, String text, TreeMap<Integer, Part> more, Map<Unit, List<SpanFinding>> found) {
        TreeMap<Integer, Part> all = new TreeMap<>();
        more.forEach((at, part) -> {
            if (part.unit() == host) {
                Integer next = more.higherKey(at);
                put(all, at, part, (next == null ? text.length() : next) - at);
            } else {
                all.put(at, part);
            }
        });
        Map<Unit, List<SpanFinding>> both = new LinkedHashMap<>(problems);
        found.forEach((unit, marks) -> marks.forEach(mark -> {
            Unit there = unit == host ? part(mark.span().start()).getValue().unit() : unit;
            both.merge(there, List.of(unit == host ? mark.at(original(mark.span())) : mark), Expansion::plus);
        }));
        return new Expansion(main, text, all, both);
    }

    private static List<SpanFinding> plus(List<SpanFinding> some, List<SpanFinding> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** A stretch of this text as the parts that it is made of. */
    private void put(TreeMap<Integer, Part> all, int at, Part part, int length) {
        if (part.synthetic()) {
            all.put(at, new Part(part(part.from()).getValue().unit(), original(part.from()), true));
            return;
        }
        int from = part.from();
        while (from < part.from() + length) {
            Map.Entry<Integer, Part> own = part(from);
            all.put(
                    at + from - part.from(),
                    new Part(
                            own.getValue().unit(),
                            original(from),
                            own.getValue().synthetic()));
            Integer next = parts.higherKey(from);
            from = next == null ? part.from() + length : next;
        }
    }

    /** Whether nothing was put into it. */
    public boolean isPlain() {
        return file == main.file();
    }

    public XmlFile file() {
        return file;
    }

    public Optional<Path> pathAt(int offset) {
        return part(Math.max(0, offset - 1)).getValue().unit().path();
    }

    /** The findings of each file, the including one first, the others as they were included. */
    public List<FileFindings> findings(List<SpanFinding> marks, InDump dump) {
        if (isPlain() && problems.isEmpty() && marks.isEmpty()) {
            return List.of(main.findings(marks));
        }
        Map<Unit, List<SpanFinding>> sorted = new LinkedHashMap<>();
        sorted.put(main, new ArrayList<>());
        parts.values().forEach(part -> sorted.computeIfAbsent(part.unit(), unit -> new ArrayList<>()));
        problems.forEach((unit, found) ->
                sorted.computeIfAbsent(unit, key -> new ArrayList<>()).addAll(found));
        for (SpanFinding mark : marks) {
            Unit unit = part(mark.span().start()).getValue().unit();
            SpanFinding there = mark.at(original(mark.span()));
            if (problems.isEmpty() || sorted.get(unit).stream().noneMatch(known -> saysMore(known, there))) {
                sorted.get(unit).add(there);
            }
        }
        List<FileFindings> all = new ArrayList<>();
        sorted.forEach((unit, found) -> {
            if (unit == main || !found.isEmpty()) {
                all.add(unit.findings(found, unit == main ? dump : InDump.nowhere()));
            }
        });
        return all;
    }

    /** Why an entity could not be read, rather than that it was not. */
    private static boolean saysMore(SpanFinding known, SpanFinding mark) {
        return known.code().equals(Code.V592.name())
                && known.code().equals(mark.code())
                && known.span().equals(mark.span());
    }

    private Span original(Span span) {
        Part start = part(span.start()).getValue();
        int from = original(span.start());
        if (span.end() == span.start()) {
            return Span.empty(from);
        }
        Part end = part(span.end() - 1).getValue();
        int to = end.unit() == start.unit() ? original(span.end() - 1) + 1 : from;
        return new Span(from, Math.max(from, to));
    }

    private int original(int offset) {
        Map.Entry<Integer, Part> part = part(offset);
        return part.getValue().from() + (part.getValue().synthetic() ? 0 : offset - part.getKey());
    }

    private String where(int offset) {
        Unit unit = part(offset).getValue().unit();
        String place = unit.file().places().at(original(offset)).toString();
        return unit == main ? place : place + " of " + unit.name();
    }

    private Map.Entry<Integer, Part> part(int offset) {
        Map.Entry<Integer, Part> found = parts.floorEntry(offset);
        return found == null ? parts.firstEntry() : found;
    }
}
