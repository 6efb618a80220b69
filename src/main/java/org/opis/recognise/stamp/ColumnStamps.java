package org.opis.recognise.stamp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.document.PartKind;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.calendar.ArchivalDates;
import org.opis.recognise.calendar.FoundDate;
import org.opis.recognise.name.LetterheadStart;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Takes the pieces of stamps out of lines that were read across columns. */
final class ColumnStamps {
    private static final String LABEL =
            "(?:\\p{Lu}\\p{Ll}+\\s){1,4}{stamp-word}:|\\b\\p{Lu}{2,5}[ \\u00a0]{stamp-word}:";
    private static final Pattern OPENER = Pattern.compile("\\[[^\\[\\]\\n]{2,60}?(?=\\s*(?:\\[|$))", Pattern.MULTILINE);
    private static final Pattern OUTGOING = Pattern.compile("(?m)^(?:Nº|N°|№|No\\.)\\s?\\d[\\p{L}\\d/-]*");
    private static final String INCOMING =
            "(?<word>{incoming})(?:\\s(?:Nº|N°|№|No\\.))?(?:\\s(?<number>\\d[\\p{L}\\d/-]*))?";
    private static final Pattern BARE = Pattern.compile(
            "(?<=[\\]\\s])(?<!(?:Nº|N°|№|No\\.)\\s)(?:0\\d{2,5}-?\\p{L}{0,3}|\\d{3,6}-?\\p{L}{1,3}|\\d{5,6})(?=\\s*$)",
            Pattern.MULTILINE);

    private static final Pattern OFFICE = Pattern.compile("\\p{Lu}[\\p{Lu} .,'’-]{4,60}");

    private final LineCursor at;
    private final Span span;
    private final List<ColumnStamp> stamps = new ArrayList<>();
    private final List<Inline> beside = new ArrayList<>();

    private ColumnStamps(LineCursor at, Span span) {
        this.at = at;
        this.span = span;
    }

    static ColumnStamps read(LineCursor at, Span span) {
        ColumnStamps stamps = new ColumnStamps(at, span);
        stamps.labels();
        stamps.numbers();
        stamps.dates();
        return stamps;
    }

    int count() {
        return stamps.size();
    }

    /** Everything marked, in reading order. */
    List<Inline> content() {
        List<Inline> content = new ArrayList<>(beside);
        for (int i = 0; i < stamps.size(); i++) {
            content.addAll(stamps.get(i).fragments(at, i + 1));
        }
        content.sort(Comparator.comparing(Inline::span));
        List<Inline> apart = new ArrayList<>();
        int last = span.start();
        for (Inline inline : content) {
            if (inline.span().start() >= last) {
                apart.addAll(between(last, inline.span().start()));
                apart.add(inline);
                last = inline.span().end();
            }
        }
        apart.addAll(between(last, span.end()));
        return apart;
    }

    /** Markings and copy numbers between the pieces of stamps; the office before them. */
    private List<Inline> between(int from, int to) {
        Optional<Inline> office = letterhead(from, to);
        if (office.isPresent()) {
            List<Inline> line = new ArrayList<>(office.stream().toList());
            line.addAll(between(office.get().span().end(), to));
            return line;
        }
        return from >= to
                ? List.of()
                : at.read(new Span(from, to), Scope.APPARATUS).stream()
                        .filter(i -> i instanceof Inline.Marking || i instanceof Inline.CopyNumber)
                        .toList();
    }

    /** What stands in capitals at the start of a line, left of the stamps: the office, or a part of its name. */
    private Optional<Inline> letterhead(int from, int to) {
        String text = at.rows().text();
        int start = Math.max(from, text.lastIndexOf('\n', Math.max(0, to - 1)) + 1);
        boolean first = start == span.start() || text.charAt(start - 1) == '\n';
        Span line = Blank.strip(text, new Span(Math.min(start, to), to));
        Matcher marked = at.context().markings().beside().matcher(line.of(text));
        Span office = marked.find() ? new Span(line.start(), line.start() + marked.start()) : line;
        if (!first || !OFFICE.matcher(office.of(text)).matches()) {
            return Optional.empty();
        }
        boolean above = start == span.start() && LetterheadStart.isFirst(at);
        List<Inline> names = LetterheadStart.content(text, office, above, at.read(office, Scope.NAMES));
        return Optional.of(new Inline.Part(office, office, PartKind.LETTERHEAD, names, Certainty.MEDIUM));
    }

    private void labels() {
        match(OPENER).forEach(m -> stamps.add(new ColumnStamp(m)));
        int opened = stamps.size();
        int i = 0;
        List<Span> labels = new ArrayList<>(match(at.context().keywords().pattern(LABEL)));
        labels.removeIf(label -> stamps.stream().anyMatch(s -> s.covers(label)));
        for (Span label : labels) {
            if (opened > 0) {
                stamps.get(Math.min(i++, opened - 1)).label(label);
            } else {
                stamps.add(new ColumnStamp(label, label));
            }
        }
    }

    private void numbers() {
        Matcher incoming = incoming().region(span.start(), span.end());
        for (int i = 0; incoming.find() && i < stamps.size(); i++) {
            Span number = incoming.group("number") == null
                    ? Span.empty(incoming.end())
                    : new Span(incoming.start("number"), incoming.end("number"));
            stamps.get(i).incoming(new Span(incoming.start(), incoming.end()), incoming.end("word"), number);
        }
        for (Span bare : match(BARE)) {
            stamps.stream().filter(ColumnStamp::lacksNumber).findFirst().ifPresent(s -> s.bare(bare));
        }
    }

    /** A word for the register, perhaps with a marking before it and a number behind. */
    private Matcher incoming() {
        String marking = "(?:(?iu:" + at.context().markings().any() + ")\\s)?";
        Pattern register = at.context().keywords().pattern(INCOMING);
        return Pattern.compile(marking + register).matcher(at.rows().text());
    }

    private void dates() {
        Optional<Span> outgoing = match(OUTGOING).stream().findFirst();
        DateValue written = DateValue.NONE;
        for (FoundDate date :
                ArchivalDates.find(at.rows().text(), span, at.context().dates())) {
            boolean closes = date.span().end() < span.end()
                    && at.rows().text().charAt(date.span().end()) == ']';
            Optional<ColumnStamp> open =
                    stamps.stream().filter(ColumnStamp::isOpen).findFirst();
            if (closes && open.isPresent()) {
                open.get().close(date);
            } else if (outgoing.isPresent() && written.isEmpty()) {
                written = date.value();
                List<Inline> content = List.of(new Inline.Date(date.span(), date.value(), List.of()));
                beside.add(new Inline.Part(date.span(), date.span(), PartKind.DATELINE, content, Certainty.MEDIUM));
            }
        }
        DateValue when = written;
        outgoing.ifPresent(number ->
                beside.add(new Inline.Number(number, NumberType.OUTGOING, when, List.of(), ColumnStamp.dated(when))));
    }

    private List<Span> match(Pattern pattern) {
        List<Span> found = new ArrayList<>();
        Matcher m = pattern.matcher(at.rows().text()).useTransparentBounds(true).region(span.start(), span.end());
        while (m.find()) {
            found.add(new Span(m.start(), m.end()));
        }
        return found;
    }
}
