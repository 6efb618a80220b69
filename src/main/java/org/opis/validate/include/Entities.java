package org.opis.validate.include;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.text.XmlCharacters;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.Unreadable;
import org.opis.validate.wellformed.Xml;
import org.opis.validate.xml.Doctype;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.FileUri;
import org.opis.validate.xml.RealPath;
import org.opis.validate.xml.References;
import org.opis.validate.xml.Relative;
import org.opis.validate.xml.Subset;
import org.opis.validate.xml.XmlFile;

/** Books made of entities that are other files: each is put in its place, under limits, and keeps its own lines. */
public final class Entities {
    private static final int LENGTH = 50_000_000;
    private static final int PARTS = 1000;
    private static final int DEPTH = 16;
    /** What is no reference, and references in content; in a tag one to a file is not well-formed. */
    private static final Pattern PIECE = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<\\?.*?\\?>|&([^#&;<\\s][^&;<\\s]{0,999});", Pattern.DOTALL);
    /** A text declaration (XML 1.0 section 4.3.1). */
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^>]*\\?>");

    private final Map<String, String> names;
    private final Resolver resolver;
    private final StringBuilder out = new StringBuilder();
    private final TreeMap<Integer, Expansion.Part> parts = new TreeMap<>();
    private final Map<Unit, List<SpanFinding>> problems = new LinkedHashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private int count;

    private Entities(Map<String, String> names, Resolver resolver) {
        this.names = names;
        this.resolver = resolver;
    }

    /** The file as it stands, where no entity of it is another file. */
    public static Expansion expand(Unit unit, Resolver resolver) {
        String text = unit.file().text();
        int type = text.indexOf(Doctype.OPEN);
        if (unit.path().isEmpty() || type < 0) {
            return Expansion.none(unit);
        }
        ElementPath trail = new ElementPath(unit.file());
        Xml.parse(trail, List.of());
        Map<String, String> names = trail.outside().entities();
        return names.isEmpty() ? Expansion.none(unit) : expand(unit, type, names, resolver, 0);
    }

    /** Once more, where a part of the declaration has declared more parts. */
    private static Expansion expand(Unit unit, int type, Map<String, String> names, Resolver resolver, int round) {
        String text = unit.file().text();
        int end = Doctype.end(text, type);
        Entities entities = new Entities(names, resolver);
        entities.copy(unit, 0, type);
        entities.stretch(
                unit, unit, new Span(type, end), Subset.of(text, type, end).references());
        if (names.keySet().stream().anyMatch(name -> name.startsWith("%")) && round < DEPTH) {
            ElementPath trail = new ElementPath(new XmlFile(entities.out + text.substring(end)));
            Xml.parse(trail, List.of());
            Map<String, String> all = new HashMap<>(names);
            trail.outside().entities().forEach((name, file) -> all.putIfAbsent(name, entities.placed(name, file)));
            if (all.size() > names.size()) {
                return expand(unit, type, all, resolver, round + 1);
            }
        }
        Span content = new Span(end, text.length());
        entities.stretch(unit, unit, content, references(text, content));
        return new Expansion(unit, entities.out.toString(), entities.parts, entities.problems);
    }

    private void stretch(Unit main, Unit unit, Span span, List<References.Found> references) {
        int at = span.start();
        for (References.Found one : references) {
            if (one.name().isEmpty()) {
                copy(unit, at, one.span().start());
                at = one.span().end();
            } else if (names.containsKey(one.name())) {
                copy(unit, at, one.span().start());
                at = part(main, unit, one) ? one.span().end() : one.span().start();
            }
        }
        copy(unit, at, span.end());
    }

    private static List<References.Found> references(String text, Span span) {
        List<References.Found> found = new ArrayList<>();
        Matcher piece = PIECE.matcher(text).region(span.start(), span.end());
        while (piece.find()) {
            if (piece.group(1) != null) {
                found.add(new References.Found(piece.group(1), new Span(piece.start(), piece.end())));
            }
        }
        return found;
    }

    /** Whether the part could be put there; else the reference stays, and the reading says that it was not read. */
    private boolean part(Unit main, Unit unit, References.Found reference) {
        String name = reference.name();
        String place = resolver.locate(Relative.to(FileUri.of(main.path().orElseThrow()), names.get(name)));
        try {
            if (open.contains(place)) {
                throw new IOException("it contains itself");
            } else if (++count > PARTS || open.size() > DEPTH || out.length() > LENGTH) {
                throw new IOException("parts go beyond " + PARTS + ", nest deeper than " + DEPTH
                        + ", or have more than " + LENGTH + " characters");
            }
            if (resolver.refusal(place).isPresent()) {
                // that it was not read is said where it is missing
                return false;
            }
            Unit other = unit(main, place);
            Matcher declaration = DECLARATION.matcher(other.file().text());
            int start = declaration.lookingAt() ? declaration.end() : 0;
            String text = other.file().text();
            Span inside = new Span(start, text.length());
            List<References.Found> more = name.startsWith("%") ? declared(text, start) : references(text, inside);
            open.add(place);
            stretch(main, other, inside, more);
            open.remove(open.size() - 1);
            return true;
        } catch (IOException e) {
            String written = (name.startsWith("%") ? "" : "&") + name + ";";
            String said = "the entity " + written + " cannot be read: " + Unreadable.of(e);
            problems.computeIfAbsent(unit, key -> new ArrayList<>())
                    .add(SpanFinding.of(Code.V592, reference.span(), said));
            return false;
        }
    }

    /** Where the file of an entity is that a part of the declaration declares: named from there. */
    private String placed(String name, String file) {
        Pattern declaration =
                Pattern.compile("<!ENTITY\\s+" + Pattern.quote(name).replace("%", "%\\E\\s+\\Q") + "\\s");
        return units.entrySet().stream()
                .filter(part ->
                        declaration.matcher(part.getValue().file().text()).find())
                .map(part -> Relative.to(part.getKey(), file))
                .findFirst()
                .orElse(file);
    }

    private List<References.Found> declared(String text, int from) throws IOException {
        Map<String, String> before = Subset.of(out.toString(), 0, out.length()).values();
        Subset subset = Subset.part(text, from, text.length(), before);
        if (subset.fault().isPresent()) {
            throw new IOException(subset.fault().get());
        }
        return subset.references();
    }

    private Unit unit(Unit main, String place) throws IOException {
        Unit known = units.get(place);
        if (known != null) {
            return known;
        }
        try (InputStream stream = resolver.open(place)) {
            XmlCharacters characters = XmlCharacters.of(stream.readAllBytes());
            Path file = Path.of(Resolver.parse(place));
            Path folder = RealPath.of(main.path().orElseThrow()).getParent();
            Path shown = main.path().orElseThrow().resolveSibling(folder.relativize(RealPath.of(file)));
            Unit unit = new Unit(shown.toString(), Optional.of(shown), new XmlFile(characters.text()));
            units.put(place, unit);
            characters.problem().ifPresent(p -> problems.computeIfAbsent(unit, key -> new ArrayList<>())
                    .add(SpanFinding.of(Code.V596, p.span(), p.message())));
            return unit;
        }
    }

    private void copy(Unit unit, int from, int to) {
        if (from < to) {
            parts.put(out.length(), new Expansion.Part(unit, from, false));
            out.append(unit.file().text(), from, to);
        }
    }
}
