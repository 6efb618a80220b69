package org.opis.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Shelfmark;
import org.opis.document.Shelfmark.Kind;
import org.opis.document.Shelfmark.Leaves;
import org.opis.document.Shelfmark.Part;
import org.opis.document.Value;
import org.opis.lexicon.WordSet;
import org.opis.text.Span;
import org.opis.text.Words;

/** Reads one signature: its labels, the file that has a name, its leaves, its archive. */
final class ShelfmarkReader {
    private static final Pattern HOLDING = Pattern.compile(
            "(?:BArch|SAPMO|Bundesarchiv)\\b[^\\d,;]{0,40}, ?(?<fond>\\p{Lu}[\\p{L}]{0,3} \\d{1,4})(?:(?:/|,? )(?<file>(?!Bl\\.|Blatt|pp?\\.)[\\p{Lu}\\d][^,;\\n]{0,30}\\d))?(?=[,;.]|$)");

    /** "RGASPI, 17/162/9": fond, opis and delo. */
    private static final Pattern STROKES = Pattern.compile(
            "(?<house>\\p{L}{2,12})(?: RF| FSB)?,? (?<fond>\\d{1,5}\\p{L}?)/(?<opis>\\d{1,5}\\p{L}?)/(?<delo>\\d{1,6}\\p{L}?)(?=[,;. ]|$)");

    private static final Pattern UNIT = Pattern.compile(
            "(?<fond>(?:\\p{Lu}[\\p{L}-]{0,6} )?\\d{1,4})\\. ?f\\. ?(?<delo>\\d[\\d/]{0,12})\\. ?[őo]\\. ?e\\.");

    private static final WordSet FONDS = WordSet.of("fond-archive");

    private final Fields fields;
    private final String text;
    private final Span span;
    private final List<ShelfmarkLabel> labels;
    private final boolean fonds;
    private final List<Part> parts = new ArrayList<>();
    private final List<Leaves> leaves = new ArrayList<>();

    private ShelfmarkReader(Fields fields, Span span) {
        this.fields = fields;
        this.text = fields.source().text();
        this.span = span;
        this.labels = ShelfmarkScanner.scan(text, span);
        this.fonds = labels.stream().anyMatch(label -> label.kind() == ShelfmarkLabel.Kind.FOND);
    }

    static Shelfmark read(Fields fields, Span span) {
        return new ShelfmarkReader(fields, span).read();
    }

    private Shelfmark read() {
        boolean delo = false;
        for (int i = labels.size() - 1; i >= 0; i--) {
            ShelfmarkLabel label = labels.get(i);
            add(label, delo);
            delo |= label.kind() == ShelfmarkLabel.Kind.DELO;
        }
        Collections.reverse(parts);
        Collections.reverse(leaves);
        namedFile();
        holdings();
        strokes();
        units();
        bareLeaves();
        Repository holder = Repository.of(text, span, labels);
        return new Shelfmark(span, value(holder.repository()), value(holder.settlement()), parts, leaves);
    }

    private void add(ShelfmarkLabel label, boolean delo) {
        switch (label.kind()) {
            case PAGES -> leaves(label);
            case LISTY -> {
                part(Kind.LISTY, label.number());
                leaves(label);
            }
            case P -> {
                if (isPapka(label, delo)) {
                    part(Kind.PAPKA, label.number());
                } else {
                    leaves(label);
                }
            }
                // below a fond and without a delo, a numbered file is one
            case FILE -> part(fonds && !delo ? Kind.DELO : Kind.FILE, label.number());
            case FOND -> {
                if (isLeaves(label)) {
                    leaves(label);
                } else {
                    part(Kind.FOND, label.number());
                }
            }
            case DELO -> {
                if (!isBehindNumber(label)) {
                    part(Kind.DELO, label.number());
                }
            }
            default -> part(Kind.valueOf(label.kind().name()), label.number());
        }
    }

    /** A single number before a delo, or with a capital P among the levels of a fond; a range is always pages. */
    private boolean isPapka(ShelfmarkLabel label, boolean delo) {
        boolean single =
                LeafRange.firstEnd(text, label.number()) == label.number().end();
        boolean capital = text.charAt(label.span().start()) == 'P';
        return single && (delo || capital && fonds);
    }

    /** "vol. 3/1968, f. 211-213": behind other levels, a range is of leaves. */
    private boolean isLeaves(ShelfmarkLabel label) {
        int first = LeafRange.firstEnd(text, label.number());
        return label != labels.get(0)
                && first < label.number().end()
                && LeafRange.range(text, label.number().start(), span.end())
                        == label.number().end();
    }

    /** "67. d., 4/bj": the Hungarian label follows its number. */
    private boolean isBehindNumber(ShelfmarkLabel label) {
        int at = label.span().start();
        return at - 3 >= span.start() && text.startsWith(". d.", at - 2) && Character.isDigit(text.charAt(at - 3));
    }

    /** "M-KS 288. f. 5/818. ő. e.": fonds and unit, each before its label. */
    private void units() {
        Matcher unit = UNIT.matcher(span.of(text));
        if (unit.find()) {
            parts.removeIf(part -> part.kind() == Kind.FOND);
            insert(new Part(
                    Kind.FOND,
                    fields.value(new Span(span.start() + unit.start("fond"), span.start() + unit.end("fond")))));
            insert(new Part(
                    Kind.DELO,
                    fields.value(new Span(span.start() + unit.start("delo"), span.start() + unit.end("delo")))));
        }
    }

    private void part(Kind kind, Span number) {
        parts.add(new Part(kind, fields.value(number)));
    }

    private void leaves(ShelfmarkLabel label) {
        List<Span> ranges = LeafRange.ranges(text, label.number());
        for (int i = ranges.size() - 1; i >= 0; i--) {
            Span whole = i == 0 ? new Span(label.span().start(), ranges.get(i).end()) : ranges.get(i);
            leaves.add(leaves(whole, ranges.get(i)));
        }
    }

    private Leaves leaves(Span whole, Span range) {
        int first = LeafRange.firstEnd(text, range);
        String from = new Span(range.start(), first).of(text);
        Span rest = Words.strip(text, new Span(first, range.end()), "-–—");
        String to = rest.isEmpty() ? from : LeafRange.last(from, rest.of(text));
        // what runs backwards is kept as it is printed, and no numbers are told
        return new Leaves(fields.value(whole), to.isEmpty() ? "" : from, to);
    }

    private void namedFile() {
        if (parts.stream().noneMatch(part -> part.kind() == Kind.FILE)) {
            NamedFile.find(text, span, labels)
                    .filter(file ->
                            parts.stream().noneMatch(part -> part.value().span().overlaps(file)))
                    .ifPresent(file -> insert(new Part(Kind.FILE, fields.value(file))));
        }
    }

    /** "DY 30/3396", "DY 30, J IV 2/202/551": a holding of the German federal archives, and the file in it. */
    private void holdings() {
        Matcher holding = HOLDING.matcher(span.of(text));
        if (fonds || !holding.find()) {
            return;
        }
        Span fond = new Span(span.start() + holding.start("fond"), span.start() + holding.end("fond"));
        insert(new Part(Kind.FOND, fields.value(fond)));
        if (holding.group("file") != null) {
            Span file = new Span(span.start() + holding.start("file"), span.start() + holding.end("file"));
            insert(new Part(Kind.DELO, fields.value(file)));
        }
    }

    private void strokes() {
        Matcher found = STROKES.matcher(span.of(text));
        boolean labelled = parts.stream().anyMatch(part -> part.kind() != Kind.LISTY);
        if (!labelled && found.lookingAt() && FONDS.has(found.group("house"))) {
            for (Kind kind : List.of(Kind.FOND, Kind.OPIS, Kind.DELO)) {
                String name = kind.word();
                insert(new Part(
                        kind,
                        fields.value(new Span(span.start() + found.start(name), span.start() + found.end(name)))));
            }
        }
    }

    private void insert(Part part) {
        int at = 0;
        while (at < parts.size()
                && parts.get(at).value().span().start() < part.value().span().start()) {
            at++;
        }
        parts.add(at, part);
    }

    /** "…, 46-47" at the end of a signature without labelled leaves: pages, unless both are years. */
    private void bareLeaves() {
        int comma = span.of(text).lastIndexOf(',');
        if (!leaves.isEmpty() || comma < 0) {
            return;
        }
        int before = span.of(text).lastIndexOf(',', comma - 1);
        Span list = Words.strip(text, new Span(span.start() + Math.max(before, 0), span.end()), "");
        boolean several = before > 0
                && LeafRange.list(text, list.start(), list.end()).end() == list.end()
                && LeafRange.firstEnd(text, list) < LeafRange.range(text, list.start(), list.end());
        if (several) {
            LeafRange.ranges(text, list).forEach(range -> leaves.add(leaves(range, range)));
            return;
        }
        Span last = Words.strip(text, new Span(span.start() + comma, span.end()), "");
        boolean whole = !last.isEmpty() && LeafRange.range(text, last.start(), last.end()) == last.end();
        int first = LeafRange.firstEnd(text, last);
        boolean years = last.length() == 9 && first == last.start() + 4;
        if (whole && first < last.end() && !years) {
            leaves.add(leaves(last, last));
        }
    }

    private Optional<Value> value(Span found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(fields.value(found));
    }
}
