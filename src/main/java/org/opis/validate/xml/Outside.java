package org.opis.validate.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.validate.finding.OneLine;
import org.opis.validate.finding.SpanFinding;
import org.xml.sax.Attributes;

/** What of a file stands elsewhere and is not read: its document type, its entities. The rest of the file is. */
public final class Outside {
    private static final Pattern REFERENCE = Pattern.compile("&([^#&;<\\s][^&;<\\s]{0,999});");
    private static final int MOST = 10_000;

    private final ElementPath trail;
    private final Map<String, String> entities = new HashMap<>();
    private final List<SpanFinding> marks = new ArrayList<>();
    private Optional<String> type = Optional.empty();
    private boolean blind;

    /** @param trail of the reading */
    Outside(ElementPath trail) {
        this.trail = trail;
    }

    /** What to say of it, in the order of the file. */
    public List<SpanFinding> marks() {
        return marks;
    }

    /** The system identifiers of entities that are declared to be in other files. */
    public Map<String, String> entities() {
        return entities;
    }

    public void declare(String publicId, String systemId) {
        String named = systemId == null ? publicId : systemId;
        if (named == null) {
            return;
        }
        type = Optional.of(OneLine.quote(named));
        blind = true;
        int here = trail.here();
        int start = Math.max(0, trail.file().text().lastIndexOf('<', Math.max(0, here - 1)));
        Span span = new Span(Math.min(start, here), here);
        String said = "the document type " + type.get()
                + " is not read; entities and values by default that it declares" + " are not known";
        marks.add(SpanFinding.of(Code.V539, span, said));
    }

    public void declareEntity(String name, String systemId) {
        entities.putIfAbsent(name, String.valueOf(systemId));
    }

    /** The parser passes over an entity in content. */
    public void skip(String name) throws Refused {
        add(lastBefore("&" + name + ";"), "&" + name + ";", name);
        trail.gap();
    }

    /** The declaration ends; over parameter entities of it that are elsewhere a parser passes without a word. */
    public void endDeclaration() throws Refused {
        for (String name : entities.keySet()) {
            Span span = lastBefore(name + ";");
            if (name.startsWith("%") && !span.isEmpty()) {
                blind = true;
                add(span, name + ";", name);
            }
        }
    }

    private Span lastBefore(String written) {
        int at = trail.file().text().lastIndexOf(written, trail.here());
        return at < 0 ? Span.empty(trail.here()) : new Span(at, at + written.length());
    }

    /** An entity in the value of an attribute is passed over without a word. */
    public void lookAt(Attributes attributes) throws Refused {
        if (!blind || attributes.getLength() == 0) {
            return;
        }
        Span tag = trail.tag();
        Matcher reference = REFERENCE.matcher(trail.file().text()).region(tag.start(), tag.end());
        while (reference.find()) {
            if (isUnknown(reference.group(1))) {
                add(new Span(reference.start(), reference.end()), reference.group(), reference.group(1));
            }
        }
    }

    /** Whether a stretch of the file names an entity that is not known. */
    public boolean isIn(Span span) {
        return blind
                && REFERENCE
                        .matcher(span.of(trail.file().text()))
                        .results()
                        .anyMatch(reference -> isUnknown(reference.group(1)));
    }

    private boolean isUnknown(String name) {
        return !References.PREDEFINED.contains(name) && !trail.references().isDeclared(name);
    }

    private void add(Span span, String written, String name) throws Refused {
        if (marks.size() >= MOST) {
            throw new Refused(SpanFinding.of(Code.V593, span, "more than 10,000 references lead out of the file"));
        }
        String said = Optional.ofNullable(entities.get(name))
                .map(file -> " is in " + OneLine.quote(file) + ", which is not read without --entities or a --catalog")
                .orElse(" is declared outside the file"
                        + type.map(dtd -> ", perhaps in " + dtd).orElse("") + ", which is not read");
        marks.add(SpanFinding.of(Code.V592, span, "the entity " + written + said));
    }
}
