package org.opis.recognise.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.name.UnlistedNames;
import org.opis.recognise.person.PersonPhrase;
import org.opis.text.Blank;
import org.opis.text.Span;
import org.opis.text.Words;

/** Who signs, known or not: the name behind the mark, in brackets or alone; the office is a part of its own. */
final class SignedNames {
    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    /** "(Sd.)", "/s/", "(-)": that somebody signed. */
    private static final Pattern MARK = Pattern.compile(
            "[(/](?:\\p{L}{1,4}\\.?|[Ss]igned|SIGNED|[Ss]ignature|[Ii]nitiall?ed|[-–—])[)/]\\.?\\s+|Sd/-?\\s+");
    /** The same behind an office. */
    private static final Pattern BEHIND = Pattern.compile("\\((?:[Ss]igned|[Ss]gd\\.?|[Ss]ignature)\\)\\s+");

    private SignedNames() {}

    /** What is marked in a signature, and the name in it. */
    static List<Inline> read(LineCursor at, Span span) {
        String text = at.rows().text();
        List<Inline> running = at.read(span, Scope.CLOSING);
        List<Inline> marked = new ArrayList<>(UnlistedNames.unnamed(running));
        if (marked.stream().anyMatch(SignedNames::isNamed)) {
            return running;
        }
        int from = marked.stream()
                .filter(i -> i instanceof Inline.Signature)
                .mapToInt(i -> i.span().end())
                .max()
                .orElse(span.start());
        List<Inline> names = new ArrayList<>();
        Matcher line = LINE.matcher(text).region(from, span.end());
        while (line.find()) {
            Span said = Blank.strip(text, new Span(line.start(), line.end()));
            boolean named = names.stream().anyMatch(SignedNames::isNamed);
            List<Inline> person = named ? List.of() : name(text, said, marked);
            names.addAll(person.isEmpty() ? office(text, said, marked) : person);
        }
        if (names.isEmpty()) {
            return running;
        }
        names.forEach(name -> marked.removeIf(i -> name.span().contains(i.span())));
        return with(marked, names);
    }

    private static List<Inline> with(List<Inline> marked, List<Inline> names) {
        List<Inline> all = new ArrayList<>(marked);
        all.addAll(names);
        all.sort(Comparator.comparing(Inline::span));
        return all;
    }

    /** The office, then the name: in a signature they stand side by side. */
    private static List<Inline> name(String text, Span line, List<Inline> marked) {
        // the day of signing may stand between the mark and the name
        int from = marked.stream()
                .filter(i -> i instanceof Inline.Date && i.span().start() == line.start())
                .mapToInt(i -> i.span().end())
                .findFirst()
                .orElse(line.start());
        Matcher mark = MARK.matcher(text).region(from, line.end());
        Matcher behind = BEHIND.matcher(text).region(from, line.end());
        int start = mark.lookingAt() ? mark.end() : behind.find() ? behind.end() : from;
        Span said = Words.strip(text, new Span(start, line.end()), "()/[]");
        Optional<PersonPhrase> person = PersonPhrase.of(text, UnlistedNames.head(text, said));
        boolean crossed = marked.stream().anyMatch(i -> i.span().overlaps(said) && !(i instanceof Inline.Name));
        if (person.isEmpty() || crossed) {
            return List.of();
        }
        List<Inline> names = new ArrayList<>();
        if (!person.get().role().isEmpty()) {
            names.add(new Inline.Name(
                    person.get().role(), NameKind.ROLE, "", within(person.get().role(), marked)));
        }
        Span name = person.get().name();
        names.add(new Inline.Name(
                name, NameKind.PERSON, "", within(name, marked), person.get().certainty(), ""));
        return names;
    }

    /** The office in a line above or below the name. */
    private static List<Inline> office(String text, Span line, List<Inline> marked) {
        boolean office = SignedLines.isOffice(line.of(text))
                && marked.stream().noneMatch(i -> i.span().overlaps(line) && !(i instanceof Inline.Name));
        return office ? List.of(new Inline.Name(line, NameKind.ROLE, "", within(line, marked))) : List.of();
    }

    private static List<Inline> within(Span span, List<Inline> marked) {
        return marked.stream().filter(i -> span.contains(i.span())).toList();
    }

    private static boolean isNamed(Inline inline) {
        return inline instanceof Inline.Name name && name.kind() == NameKind.PERSON
                || inline.content().stream().anyMatch(SignedNames::isNamed);
    }
}
