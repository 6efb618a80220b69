package org.opis.markup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Edit;
import org.opis.text.Span;

/** What a header says of those who changed the file: a statement of responsibility, and a change of that day. */
public final class HeaderEdits {
    private final String text;
    private final Outline outline;

    private HeaderEdits(String text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    /**
     * What is to be written into a file.
     *
     * @param did what was done, in words
     * @param day when
     * @return nothing where the file says it all already, or has no header
     */
    public static List<Edit> of(String text, Outline outline, Responsible who, String did, LocalDate day) {
        HeaderEdits header = new HeaderEdits(text, outline);
        List<Edit> edits = new ArrayList<>();
        header.statement(who).ifPresent(edits::add);
        header.change(who, did, day).ifPresent(edits::add);
        return edits;
    }

    /** Behind the statements of responsibility that there are. */
    private Optional<Edit> statement(Responsible who) {
        boolean there = outline.elements().stream()
                .anyMatch(e -> e.value("xml:id", text).strip().equals(who.id()));
        Optional<Outline.Element> title = first("titleStmt");
        if (there || title.isEmpty() || title.get().end().isEmpty()) {
            return Optional.empty();
        }
        String p = prefix(title.get());
        String said = "<" + p + "respStmt xml:id=\"" + who.id() + "\"><" + p + "resp>" + escaped(who.role()) + "</" + p
                + "resp> <" + p + who.element() + ">" + escaped(who.name()) + "</" + p + who.element() + "></" + p
                + "respStmt>";
        List<Outline.Element> children = outline.children(title.get());
        if (children.isEmpty()) {
            return Optional.of(new Edit(Span.empty(title.get().end().start()), said));
        }
        Outline.Element last = children.get(children.size() - 1);
        return Optional.of(new Edit(Span.empty(last.whole().end()), before(last) + said));
    }

    /** The newest comes first (TEI P5 2.6). */
    private Optional<Edit> change(Responsible who, String did, LocalDate day) {
        Optional<Outline.Element> header =
                first("teiHeader").filter(h -> !h.end().isEmpty());
        Optional<Outline.Element> list =
                first("revisionDesc").filter(r -> !r.end().isEmpty());
        if (header.isEmpty() || says(who, did, day)) {
            return Optional.empty();
        }
        String p = prefix(header.get());
        String said = "<" + p + "change when=\"" + day + "\" who=\"" + who.pointer() + "\">" + escaped(did) + "</" + p
                + "change>";
        if (list.isPresent()) {
            String space = outline.children(list.get()).stream()
                    .findFirst()
                    .map(this::before)
                    .orElse("");
            return Optional.of(new Edit(Span.empty(list.get().tag().end()), space + said));
        }
        List<Outline.Element> parts = outline.children(header.get());
        String space = parts.isEmpty() ? "" : before(parts.get(parts.size() - 1));
        String inner = space.isEmpty() ? "" : space + "  ";
        String desc = space + "<" + p + "revisionDesc>" + inner + said + space + "</" + p + "revisionDesc>";
        int at = parts.isEmpty()
                ? header.get().end().start()
                : parts.get(parts.size() - 1).whole().end();
        return Optional.of(new Edit(Span.empty(at), desc));
    }

    private boolean says(Responsible who, String did, LocalDate day) {
        return outline.elements().stream()
                .filter(e -> e.localName().equals("change"))
                .anyMatch(e -> e.value("when", text).equals(day.toString())
                        && e.value("who", text).equals(who.pointer())
                        && e.content().of(text).equals(escaped(did)));
    }

    private Optional<Outline.Element> first(String name) {
        return outline.elements().stream()
                .filter(e -> e.localName().equals(name))
                .findFirst();
    }

    private static String prefix(Outline.Element element) {
        return element.name()
                .substring(0, element.name().length() - element.localName().length());
    }

    /** The line end and indentation before an element; empty where it begins no line. */
    private String before(Outline.Element element) {
        int start = element.tag().start();
        int from = start;
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
            from--;
        }
        if (from == 0 || text.charAt(from - 1) != '\n') {
            return "";
        }
        boolean returned = from > 1 && text.charAt(from - 2) == '\r';
        return text.substring(from - (returned ? 2 : 1), start);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
