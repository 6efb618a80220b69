package org.opis.read;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.authority.Names;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Division;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.Listing;
import org.opis.document.NameKind;
import org.opis.document.NamesIn;
import org.opis.text.Blank;
import org.opis.text.Span;

/** What is marked on a page, with the references of persons that follow from the page as a whole. */
final class ResolvedNames {
    /** A finding names no more. */
    private static final int MOST = 6;

    private final String text;
    private final Names names;
    private final UnaryOperator<Inline.Name> change;

    private ResolvedNames(String text, Names names, Map<Span, Inline.Name> meant) {
        this.text = text;
        this.names = names;
        this.change = name -> name.kind() == NameKind.PERSON && meant.containsKey(name.span())
                ? as(name, meant.get(name.span()))
                : name;
    }

    /** What the other names within it point to stays. */
    private static Inline.Name as(Inline.Name name, Inline.Name meant) {
        return meant.holding(name.content());
    }

    static List<Division> of(
            String text, List<Division> divisions, Names names, String date, Consumer<Diagnostic> out) {
        Map<Span, Inline.Name> meant = PersonResolver.resolve(text, all(divisions), names, date);
        ResolvedNames resolved = new ResolvedNames(text, names, meant);
        List<Division> after = meant.isEmpty()
                ? divisions
                : divisions.stream().map(resolved::division).toList();
        all(after).forEach(inline -> resolved.doubt(inline, out));
        return after;
    }

    static Listing of(String text, Listing listing, Names names, Consumer<Diagnostic> out) {
        Map<Span, Inline.Name> meant = PersonResolver.resolve(text, listing.inlines(), names, "");
        ResolvedNames resolved = new ResolvedNames(text, names, meant);
        Listing after = new Listing(
                listing.span(),
                listing.lead(),
                listing.entries().stream().map(resolved::item).toList());
        after.inlines().forEach(inline -> resolved.doubt(inline, out));
        return after;
    }

    private static Stream<Inline> all(List<Division> divisions) {
        return divisions.stream().flatMap(division -> Inlines.in(division.blocks()));
    }

    private Division division(Division d) {
        return new Division(d.type(), d.id(), d.span(), d.startDoubted(), NamesIn.changed(d.blocks(), change));
    }

    private Listing.Item item(Listing.Item item) {
        return new Listing.Item(
                item.span(),
                item.date(),
                item.title().map(this::line),
                item.summary().stream().map(this::line).toList());
    }

    private Listing.Line line(Listing.Line line) {
        return new Listing.Line(line.span(), NamesIn.inlines(line.content(), change));
    }

    private void doubt(Inline inline, Consumer<Diagnostic> out) {
        if (inline instanceof Inline.Name name && !name.candidates().isEmpty()) {
            String printed = Blank.inOneLine(name.span().of(text));
            int more = name.candidates().size() - MOST;
            String entries = name.candidates().stream()
                    .limit(MOST)
                    .map(id -> names.form(id).orElse(id) + " (" + id + ")")
                    .collect(Collectors.joining(" or "));
            String message = "\"" + printed + "\" may be " + entries + (more > 0 ? " or " + more + " others" : "")
                    + "; it gets no reference.";
            out.accept(Diagnostic.of(Code.I433, name.span(), message));
        }
    }
}
