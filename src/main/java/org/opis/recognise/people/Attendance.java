package org.opis.recognise.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.line.FormLine;
import org.opis.recognise.name.UnlistedNames;
import org.opis.recognise.person.PersonPhrase;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Reads the groups of a list of those present: a label each, and names below it or behind it. */
final class Attendance {
    private static final int ROWS = 80;
    private static final int LONGEST = 300;
    private static final int LONGEST_ROW = 140;
    private static final Pattern OMISSION = Pattern.compile("\\[?(?:…|\\.{3,4})]?[.,]?");
    private static final Pattern COLON = Pattern.compile(":\\s");
    private static final Pattern DASH = Pattern.compile("[*•–-]\\s+");

    private final LineCursor at;
    private final String text;
    private final List<Block.Participants> groups = new ArrayList<>();
    private final List<Block.Item> items = new ArrayList<>();
    private Span label;
    /** Titles alone in their lines, that belong to the name below. */
    private int titles = -1;

    private int next;

    private Attendance(LineCursor at, int first) {
        this.at = at;
        this.text = at.rows().text();
        this.next = first;
        this.label = Span.empty(at.rows().get(first).span().start());
    }

    /** The groups that begin with row {@code first}. */
    static Attendance read(LineCursor at, int first) {
        Attendance attendance = new Attendance(at, first);
        while (attendance.next < first + ROWS && at.has(attendance.next) && attendance.row(attendance.next)) {
            attendance.next++;
        }
        attendance.close(attendance.next);
        return attendance;
    }

    List<Block.Participants> groups() {
        return List.copyOf(groups);
    }

    /** The row after the last name. */
    int next() {
        return next;
    }

    int persons() {
        return groups.stream().mapToInt(g -> g.items().size()).sum();
    }

    /** Whether a label or title of a group stands in the row, or names. */
    private boolean row(int i) {
        LineCursor row = at.at(i);
        if (row.text().length() > LONGEST || row.context().markings().isAll(row.text())) {
            return false;
        }
        Optional<FormLine> labelled = row.form().or(() -> AttendanceGroup.bare(row));
        if (labelled.isPresent()) {
            return AttendanceGroup.is(text, labelled.get().label()) && group(labelled.get(), i);
        }
        boolean going = !items.isEmpty() || !label.isEmpty() || titles >= 0;
        if (isTitleAlone(row.text())) {
            titles = titles < 0 ? i : titles;
            return true;
        }
        if (COLON.matcher(row.text()).find()) {
            return false;
        }
        List<Span> columns = PeopleRun.columns(text, row.span());
        if (!columns.isEmpty() && titles < 0) {
            columns.forEach(this::add);
            return true;
        }
        return names(row.span(), i)
                || going && OMISSION.matcher(row.text()).matches() && add(row.span())
                || going && isOne(row) && one(row.span());
    }

    /** A row below a name or a label that begins with somebody, whatever is said of him behind. */
    private boolean isOne(LineCursor row) {
        int comma = row.text().indexOf(',');
        Span first = new Span(
                row.span().start(), comma < 0 ? row.span().end() : row.span().start() + comma);
        List<PhraseWord> words = PhraseWords.of(text, first);
        boolean titled = words.size() > 1 && words.stream().limit(2).anyMatch(PhraseWord::isTitle);
        return row.row().blankBefore() < 2
                && row.text().length() <= LONGEST_ROW
                && !row.isProse()
                && (titled || isName(first));
    }

    private boolean one(Span span) {
        int from = titles >= 0 ? titleStart(titles) : span.start();
        titles = -1;
        return add(new Span(Math.min(from, span.start()), span.end()));
    }

    private boolean group(FormLine line, int i) {
        boolean bare = titles >= 0 || !label.isEmpty() && items.isEmpty();
        if (bare) {
            return false;
        }
        int last = PeopleRun.lastRow(at.at(i));
        Span value = AttendanceGroup.withoutPlural(
                text,
                line.isBlank()
                        ? line.value()
                        : new Span(
                                line.value().start(), at.rows().get(last).span().end()));
        if (!line.isBlank() && !areNames(value) && !isTitleAlone(line.value().of(text))) {
            return false;
        }
        close(i);
        label = new Span(line.label().start(), line.isBlank() ? line.label().end() : value.start());
        label = Blank.strip(text, label);
        if (line.isBlank()) {
            return true;
        }
        if (isTitleAlone(line.value().of(text))) {
            titles = i;
            return true;
        }
        next = last;
        return names(value, i);
    }

    private static boolean isTitleAlone(String line) {
        Span span = new Span(0, line.length());
        List<PhraseWord> words = PhraseWords.of(line, span);
        return line.length() < 12 && words.size() == 1 && words.get(0).kind() == Kind.HONORIFIC;
    }

    private boolean names(Span span, int i) {
        if (!areNames(span)) {
            return false;
        }
        int from = titles >= 0 ? titleStart(titles) : span.start();
        titles = -1;
        List<Span> names = PeopleRun.split(text, span);
        for (int n = 0; n < names.size(); n++) {
            add(
                    n == 0
                            ? new Span(
                                    Math.min(from, names.get(0).start()),
                                    names.get(0).end())
                            : names.get(n));
        }
        return true;
    }

    private int titleStart(int row) {
        Optional<FormLine> labelled = at.at(row).form().filter(line -> !line.isBlank());
        return labelled.map(line -> line.value().start())
                .orElse(at.rows().get(row).span().start());
    }

    private boolean add(Span span) {
        items.add(new Block.Item(span, "", Span.empty(span.start()), List.of()));
        return true;
    }

    /** Short phrases that each name a person, an omission among them or at their end. */
    private boolean areNames(Span span) {
        List<Span> names = PeopleRun.split(text, span);
        return names.stream().allMatch(this::isName);
    }

    private boolean isName(Span name) {
        Span said = withoutOmission(name);
        if (said.isEmpty()) {
            return true;
        }
        Span head = UnlistedNames.head(text, said);
        return PersonPhrase.of(text, head).filter(p -> isWhole(p, head)).isPresent();
    }

    /** Nothing but a title, "and" or a dash before the name. */
    private boolean isWhole(PersonPhrase person, Span head) {
        String before = DASH.matcher(text.substring(head.start(), person.whole().start()))
                .replaceFirst("");
        return before.isBlank() || before.strip().equals("and");
    }

    private Span withoutOmission(Span name) {
        int bracket = text.indexOf('[', name.start());
        boolean gap = bracket >= 0
                && bracket < name.end()
                && OMISSION.matcher(text.substring(bracket, name.end())).matches();
        return Blank.strip(text, new Span(name.start(), gap ? bracket : name.end()));
    }

    /** Ends the group before row {@code i}. */
    private void close(int i) {
        if (titles >= 0) {
            next = Math.min(i, titles);
            titles = -1;
        }
        if (items.isEmpty()) {
            next = label.isEmpty() ? next : rowOf(label);
            return;
        }
        int start = label.isEmpty() ? items.get(0).span().start() : label.start();
        Span span = new Span(start, items.get(items.size() - 1).span().end());
        Span all = new Span(items.get(0).span().start(), span.end());
        List<Inline> marked = UnlistedNames.several(text, all, at.read(all, Scope.EDITOR));
        List<Block.Item> read = items.stream()
                .map(item -> new Block.Item(item.span(), "", item.label(), within(item.span(), marked)))
                .toList();
        List<Inline> head =
                label.isEmpty() ? List.of() : List.of(new Inline.Label(label, label, at.read(label, Scope.EDITOR)));
        groups.add(new Block.Participants(span, label, false, head, read));
        items.clear();
        label = Span.empty(span.end());
    }

    /** The row in which a label stands that has no names. */
    private int rowOf(Span said) {
        int row = next;
        while (row > 0 && at.rows().get(row - 1).span().end() > said.start()) {
            row--;
        }
        return row;
    }

    private static List<Inline> within(Span span, List<Inline> marked) {
        return marked.stream().filter(i -> span.contains(i.span())).toList();
    }
}
