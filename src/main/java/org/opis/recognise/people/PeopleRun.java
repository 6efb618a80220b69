package org.opis.recognise.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.line.NameList;
import org.opis.recognise.name.UnlistedNames;
import org.opis.recognise.person.PersonPhrase;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "A, attaché of the Embassy, and B; for the other side, C": people in a row, each with what is said of him. */
final class PeopleRun {
    /** What a phrase between two commas is. */
    private enum Part {
        PERSON,
        /** a person with a title or an office before the name */
        TITLED,
        /** an office, with an article */
        OFFICE,
        /** what is said of the one before */
        SAID_OF,
        OTHER
    }

    private static final int ROWS = 8;
    /** A line shorter than this isn't broken by hand. */
    private static final int FULL = 66;

    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?: {3,}|\\t+)(?=\\p{Lu})");

    private static final Pattern AND = Pattern.compile("and\\s+");
    private static final Pattern ARTICLE = Pattern.compile("(?:the|an?|his|her|our|their|two|three)\\s");

    private final String text;
    private final List<Span> people = new ArrayList<>();
    private Part last = Part.OTHER;

    private PeopleRun(String text) {
        this.text = text;
    }

    /** The people of the list, each with his office and the mark behind him. */
    static List<Span> split(String text, Span list) {
        PeopleRun run = new PeopleRun(text);
        NameList.split(text, list, ",;").forEach(run::add);
        return List.copyOf(run.people);
    }

    /** Those who stand side by side in columns of a line; none where it has no columns, or one names nobody. */
    static List<Span> columns(String text, Span line) {
        List<Span> columns = new ArrayList<>();
        Matcher gap = GAP.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
        int from = line.start();
        while (gap.find()) {
            columns.add(new Span(from, gap.start()));
            from = gap.end();
        }
        columns.add(new Span(from, line.end()));
        boolean people = columns.size() > 1
                && columns.stream()
                        .allMatch(one -> PersonPhrase.of(text, UnlistedNames.head(text, one))
                                        .isPresent()
                                || isTitled(text, one));
        return people ? columns : List.of();
    }

    private static boolean isTitled(String text, Span one) {
        List<PhraseWord> words = PhraseWords.of(text, one);
        return words.size() > 1 && words.get(0).kind() == Kind.HONORIFIC;
    }

    /** The last row of a list that begins in the row: lines of full length go on, and such as end in a comma. */
    static int lastRow(LineCursor at) {
        int last = at.i();
        while (last < at.i() + ROWS
                && at.has(last + 1)
                && at.rows().get(last + 1).line() > at.rows().get(last).line()
                && goesOn(at.rows().text(last), at.at(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean goesOn(String line, LineCursor next) {
        boolean full = line.length() >= FULL
                && next.row().blankBefore() == 0
                && !line.endsWith(".")
                && !line.endsWith(";")
                && !next.text().startsWith("(");
        return (full || line.endsWith(",") && next.row().blankBefore() < 2 && !next.isProse())
                && next.text().indexOf(':') < 0;
    }

    /** One of those present; the words that say on which side he was are a label. */
    static Block.Item item(LineCursor at, Span one) {
        String text = at.rows().text();
        int plural = AttendanceGroup.withoutPlural(text, one).start() - one.start();
        Matcher and = AND.matcher(one.of(text));
        int joint = and.lookingAt() ? and.end() : 0;
        int side = Math.max(PresenceLead.sideAtHead(one.of(text)), Math.max(plural, joint));
        Span label = Blank.strip(text, new Span(one.start(), one.start() + side));
        Span name = new Span(label.end(), one.end());
        List<Inline> content = new ArrayList<>();
        if (side > 0) {
            content.add(new Inline.Label(label, label));
        }
        content.addAll(UnlistedNames.one(text, name, at.read(name, Scope.EDITOR)));
        return new Block.Item(one, "", Span.empty(one.start()), content);
    }

    private void add(Span piece) {
        Span before = people.isEmpty() ? Span.empty(piece.start()) : people.get(people.size() - 1);
        boolean ended = before.isEmpty() || text.charAt(before.end() - 1) == ';';
        String said = piece.of(text);
        int side = PresenceLead.sideAtHead(said);
        Part part = side == said.length() ? Part.OTHER : part(new Span(piece.start() + side, piece.end()));
        boolean alone = !before.isEmpty() && PresenceLead.sideAtHead(before.of(text)) == before.length();
        boolean joins = !ended
                && side == 0
                && (part == Part.SAID_OF && (last == Part.PERSON || last == Part.TITLED)
                        || part == Part.PERSON && last == Part.OFFICE);
        if (alone || joins) {
            people.set(people.size() - 1, new Span(before.start(), piece.end()));
            last = joins ? Part.TITLED : part;
        } else {
            people.add(piece);
            last = part;
        }
    }

    /** "General Department of Trade": an office that is no rank. */
    private boolean isBody(Span phrase) {
        List<PhraseWord> words = PhraseWords.of(text, phrase);
        return words.stream().anyMatch(w -> w.kind() == Kind.BODY)
                && words.stream().noneMatch(w -> w.kind() == Kind.HONORIFIC || w.kind() == Kind.INITIAL)
                && words.stream().skip(1).noneMatch(w -> w.kind() == Kind.OFFICE);
    }

    private Part part(Span piece) {
        String said = AND.matcher(piece.of(text)).replaceFirst("");
        Span phrase = UnlistedNames.head(text, new Span(piece.end() - said.length(), piece.end()));
        boolean article = ARTICLE.matcher(said).lookingAt();
        var person = PersonPhrase.of(text, phrase);
        if (person.isPresent() && !isBody(phrase)) {
            return person.get().role().isEmpty() ? Part.PERSON : Part.TITLED;
        }
        List<PhraseWord> words = PhraseWords.of(text, phrase);
        boolean office = words.stream().anyMatch(w -> w.kind() == Kind.OFFICE || w.kind() == Kind.BODY);
        if (article) {
            return office ? Part.OFFICE : Part.OTHER;
        }
        boolean initials = !words.isEmpty() && words.stream().allMatch(w -> w.kind() == Kind.INITIAL);
        return office || initials || Character.isLowerCase(said.codePointAt(0)) ? Part.SAID_OF : Part.OTHER;
    }
}
