package org.opis.validate.include;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.text.XmlCharacters;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.include.Includes.Include;
import org.opis.validate.wellformed.Xml;
import org.opis.validate.xml.Doctype;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.RealPath;
import org.opis.validate.xml.Refused;
import org.opis.validate.xml.Tags;
import org.opis.validate.xml.XmlFile;

/** Follows XInclude 1.0: files below the folder of the one that includes them, never in circles, never without end. */
public final class Inclusion {
    private static final int LENGTH = 50_000_000;
    private static final int FILES = 1000;
    private static final int DEPTH = 16;

    private final StringBuilder out = new StringBuilder();
    private final TreeMap<Integer, Expansion.Part> parts = new TreeMap<>();
    private final Map<Unit, List<SpanFinding>> problems = new LinkedHashMap<>();
    private final Map<Path, Unit> units = new LinkedHashMap<>();
    private final List<Path> open = new ArrayList<>();
    private int files;

    private final Expansion whole;
    private final Unit host;

    private Inclusion(Expansion whole, Unit host) {
        this.whole = whole;
        this.host = host;
    }

    /**
     * The same with its inclusions followed; as it stands, where it includes nothing, is not well-formed, or has no place
     * to include from.
     *
     * @param whole a file, with its entities put in their places
     */
    public static Expansion expand(Expansion whole) {
        Unit unit = whole.host();
        if (unit.path().isEmpty() || !unit.file().text().contains(NotIncluded.XINCLUDE)) {
            return whole;
        }
        ElementPath trail = new ElementPath(unit.file());
        Includes includes = new Includes(trail, Optional.empty());
        if (Xml.parse(trail, List.of(includes)).isPresent() || includes.found().isEmpty()) {
            return whole;
        }
        Inclusion inclusion = new Inclusion(whole, unit);
        Path real = RealPath.of(unit.path().get());
        inclusion.units.put(real, unit);
        inclusion.open.add(real);
        inclusion.stretch(unit, new Span(0, unit.file().text().length()), includes.found());
        return whole.joined(unit, inclusion.out.toString(), inclusion.parts, inclusion.problems);
    }

    /** The file that an inclusion stands in: of a book of entities, the part. */
    private Path base(Unit unit, Include include) {
        return (unit == host ? whole.pathAt(include.span().start() + 1) : unit.path()).orElseThrow();
    }

    /** Text of a file with its inclusions followed. */
    private void stretch(Unit unit, Span span, List<Include> includes) {
        int at = span.start();
        for (Include include : includes) {
            if (include.span().start() >= at && include.span().end() <= span.end()) {
                copy(unit, at, include.span().start());
                follow(unit, include, includes);
                at = include.span().end();
            }
        }
        copy(unit, at, span.end());
    }

    private void follow(Unit unit, Include include, List<Include> includes) {
        try {
            included(unit, include);
        } catch (Refused e) {
            if (include.fallback().isPresent()) {
                stretch(unit, include.fallback().get(), includes);
            } else {
                problem(unit, e.mark());
            }
        }
    }

    private void included(Unit unit, Include include) throws Refused {
        Path base = base(unit, include);
        Path file = IncludeTarget.file(base, include);
        if (include.parse().equals("text")) {
            text(unit(base, file, include));
            return;
        } else if (open.contains(file)) {
            throw IncludeTarget.refused(include, "that file includes this one");
        } else if (++files > FILES || open.size() > DEPTH || out.length() > LENGTH) {
            throw IncludeTarget.refused(
                    include,
                    "inclusions go beyond " + FILES + ", or nest deeper than " + DEPTH + ", or have more than " + LENGTH
                            + " characters");
        }
        Unit other = unit(base, file, include);
        if (other.file()
                .text()
                .startsWith(Doctype.OPEN, Tags.content(other.file().text(), 0))) {
            throw IncludeTarget.refused(include, "it has a document type declaration of its own");
        }
        ElementPath trail = new ElementPath(other.file());
        Includes there = new Includes(trail, IncludeTarget.id(include));
        Optional<SpanFinding> broken = Xml.parse(trail, List.of(there));
        if (broken.isPresent()) {
            problem(other, broken.get());
            return;
        }
        Includes.Element element =
                there.element().orElseThrow(() -> IncludeTarget.refused(include, "it has no such element"));
        open.add(file);
        int name = element.span().start() + 1 + element.name().length();
        copy(other, element.span().start(), name);
        synthetic(other, name, element.missing());
        stretch(other, new Span(name, element.span().end()), there.found());
        open.remove(open.size() - 1);
    }

    private Unit unit(Path from, Path file, Include include) throws Refused {
        Unit known = units.get(file);
        if (known != null) {
            return known;
        }
        byte[] bytes = bytes(file, include);
        XmlCharacters characters = XmlCharacters.of(bytes);
        Path shown = from.resolveSibling(RealPath.of(from).getParent().relativize(file));
        Unit unit = new Unit(shown.toString(), Optional.of(shown), new XmlFile(characters.text()));
        units.put(file, unit);
        if (characters.problem().isPresent()) {
            XmlCharacters.Problem problem = characters.problem().get();
            problem(unit, SpanFinding.of(Code.V596, problem.span(), problem.message()));
        }
        return unit;
    }

    private byte[] bytes(Path file, Include include) throws Refused {
        try {
            if (Files.size(file) > LENGTH) {
                throw IncludeTarget.refused(include, "it has more than " + LENGTH + " bytes");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw IncludeTarget.refused(include, "it cannot be read");
        }
    }

    private void text(Unit unit) {
        String text = unit.file().text();
        int at = 0;
        for (int end = text.indexOf("]]>"); end >= 0; end = text.indexOf("]]>", at)) {
            section(unit, at, end + 2);
            at = end + 2;
        }
        section(unit, at, text.length());
    }

    private void section(Unit unit, int from, int to) {
        synthetic(unit, from, "<![CDATA[");
        copy(unit, from, to);
        synthetic(unit, to, "]]>");
    }

    private void copy(Unit unit, int from, int to) {
        if (from < to) {
            parts.put(out.length(), new Expansion.Part(unit, from, false));
            out.append(unit.file().text(), from, to);
        }
    }

    private void synthetic(Unit unit, int at, String text) {
        if (!text.isEmpty()) {
            parts.put(out.length(), new Expansion.Part(unit, at, true));
            out.append(text);
        }
    }

    private void problem(Unit unit, SpanFinding mark) {
        problems.computeIfAbsent(unit, key -> new ArrayList<>()).add(mark);
    }
}
