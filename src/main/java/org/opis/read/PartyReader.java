package org.opis.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Editorial;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.document.GlossKind;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.recognise.name.TitleParty;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Makes a party of what the paper or the title of its record prints. */
final class PartyReader {
    private static final Pattern ENDS = Pattern.compile("^[ ,]+|[ ,]+$");
    private final String text;

    PartyReader(String text) {
        this.text = text;
    }

    static Party party(Act act, TitleParty titled) {
        NameKind kind = titled.isOffice() ? NameKind.ROLE : titled.kind();
        return Party.named(act, titled.name(), kind, titled.certainty()).at(titled.place());
    }

    Party party(
            Act act, String n, Optional<Inline.Name> name, Optional<Inline.Name> place, Optional<Inline.Date> date) {
        return new Party(
                act,
                n,
                name.map(this::bare).orElse(""),
                name.map(Inline.Name::kind).orElse(NameKind.PERSON),
                name.map(Inline.Name::certainty).orElse(Certainty.CERTAIN),
                name.map(Inline.Name::ref).orElse(""),
                place.map(p -> printed(p, p.span().start(), p.span().end())).orElse(""),
                place.map(Inline.Name::ref).orElse(""),
                date.map(d -> clean(d.span().of(text))).orElse(""),
                date.map(Inline.Date::value).orElse(DateValue.NONE));
    }

    /** Somebody who is named by a word alone, no name that is marked; the town behind a comma is his place. */
    Party titled(Act act, Inline part) {
        Optional<Inline> town = part.content().stream()
                .filter(i -> i instanceof Inline.Name name && name.kind() == NameKind.PLACE)
                .filter(i -> text.substring(part.span().start(), i.span().start())
                        .strip()
                        .endsWith(","))
                .findFirst();
        int end = town.map(i -> i.span().start()).orElse(part.span().end());
        return Party.named(act, printed(part, part.span().start(), end), NameKind.PERSON, Certainty.MEDIUM)
                .at(town.map(i -> clean(i.span().of(text))).orElse(""));
    }

    /** What a part says, without its marks. */
    String said(Inline part) {
        return printed(part, part.span().start(), part.span().end());
    }

    /** The name without the titles before it and the office behind it. */
    String bare(Inline.Name name) {
        int start = name.span().start();
        int end = name.span().end();
        for (Inline part : name.content()) {
            boolean role = part instanceof Inline.Name its && its.kind() == NameKind.ROLE;
            if (role && clean(text.substring(start, part.span().start())).isEmpty()) {
                start = part.span().end();
            } else if (role) {
                end = Math.min(end, part.span().start());
            }
        }
        String bare = printed(name, start, end);
        Optional<Editorial.Gloss> meant = identified(name);
        if (bare.isEmpty() && meant.isPresent()) {
            return clean(meant.get().inner().of(text));
        }
        return bare.isEmpty() ? printed(name, name.span().start(), name.span().end()) : bare;
    }

    /** "Chief [Halek]": the editor says who holds the office. */
    private static Optional<Editorial.Gloss> identified(Inline.Name name) {
        return name.content().stream()
                .filter(i -> i instanceof Editorial.Gloss gloss && gloss.kind() == GlossKind.IDENTIFICATION)
                .map(Editorial.Gloss.class::cast)
                .findFirst();
    }

    /** What a name says between two places: letter-spaced words as words, restored ones without their brackets. */
    private String printed(Inline name, int start, int end) {
        StringBuilder said = new StringBuilder();
        int at = start;
        for (Inline part : name.content()) {
            Optional<String> words = words(part);
            if (words.isPresent() && part.span().start() >= at && part.span().end() <= end) {
                said.append(text, at, part.span().start()).append(words.get());
                at = part.span().end();
            }
        }
        return clean(said.append(text, at, end).toString());
    }

    /** What is printed otherwise than it is said. */
    private Optional<String> words(Inline part) {
        if (part instanceof Inline.Letterspaced spaced) {
            return Optional.of(spaced.text());
        }
        if (part instanceof Editorial.Supplied supplied) {
            int start = supplied.content().stream()
                    .filter(i -> i instanceof Inline.Name its && its.kind() == NameKind.ROLE)
                    .mapToInt(i -> i.span().end())
                    .max()
                    .orElse(supplied.inner().start());
            return Optional.of(new Span(start, supplied.inner().end()).of(text));
        }
        return part instanceof Editorial.Gloss || part instanceof Inline.NoteRef ? Optional.of("") : Optional.empty();
    }

    private static String clean(String said) {
        return ENDS.matcher(Blank.inOneLine(said)).replaceAll("");
    }

    /** The date of a line that may be none of place and date: the doubt goes with it. */
    static Inline.Date doubted(Inline.Date date, Certainty certainty) {
        Certainty least = certainty.compareTo(date.value().certainty()) > 0
                ? certainty
                : date.value().certainty();
        return new Inline.Date(date.span(), date.value().with(least), date.content());
    }
}
