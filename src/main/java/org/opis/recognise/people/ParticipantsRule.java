package org.opis.recognise.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.line.ItemMark;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.line.Prose;
import org.opis.recognise.name.UnlistedNames;
import org.opis.recognise.person.PersonPhrase;
import org.opis.text.Span;

/** "Participants:", "On the Hungarian side: A, B, C", "Also taking part: Cdes. A, B": who was there. */
public final class ParticipantsRule implements BlockRule {
    /** A label that {@link PresenceLead} knows; a dash behind it only where it says a side. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?<label>(?:\\d{1,2}\\.\\s)?(?<said>[^:;\\n—]{3,70}?)(?:(?<colon>\\s?:|\\s(?:was|were)(?=\\s(?:the\\s)?\\p{Lu}))|\\s?(?:—|--)|\\s[-–]\\s))\\s*(?<plural>(?i:comrades|cdes\\.|messrs\\.)\\s)?(?<names>\\S.*)?",
            Pattern.DOTALL);
    /** Without a colon, alone in its line. */
    private static final Pattern ALONE = Pattern.compile("(?<label>(?i:participants|(?:also )?present|attendees))");

    private static final Pattern NAME = Pattern.compile(
            "(?:[•*–-]\\s+)?(?!\\[Page )(?:and )?(?:an? )?(?:[\\[(\"“]?\\p{Lu}|\\p{Ll}+ \\p{Lu}|the |\\[(?:\\d{1,2} )?names? not ).*",
            Pattern.DOTALL);
    /** No number of a rank or an office. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?!(?:st|nd|rd|th)\\b)");

    private static final int LONGEST = 1200;
    private static final int LONGEST_NAME = 140;
    /** A longer line below a label with one name is no name. */
    private static final int SHORT = 60;

    private static final int ROWS = 40;
    /** A label that is the beginning of a sentence. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?:was|were|is|are|had|has|have|included?|includes|took|sat|came|attended by)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Where another sentence begins; titles and initials, which are shorter, have stops of their own. */
    private static final Pattern STOP =
            Pattern.compile("(?:(?<=[\\p{L}\\p{M}\\])]{4})|(?<=[\\]\\d]))(?<!\\b(?:Cdes|Comr|Prof|Capt|Dept))"
                    + "[.!?]['\"”’)\\]]*\\s+(?=['\"“(\\[]?\\p{Lu})");

    /** What heads the list; more words say on which side or where. */
    private static final Pattern HEADS =
            Pattern.compile("(?i:(?:also )?present|participants?|attendees|attending the \\p{L}{3,20})");

    private static final Pattern BRACKET = Pattern.compile("\\[[^\\[\\]]*]");
    /** More words before a stop are a sentence. */
    private static final int WORDS = 9;

    @Override
    public Code code() {
        return Code.B336;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.phase() == PaperPhase.CLOSING || at.text().length() > LONGEST) {
            return Optional.empty();
        }
        if (ALONE.matcher(at.text()).matches()) {
            return lines(at, true);
        }
        Matcher first = LABELLED.matcher(at.text());
        PresenceLead lead = lead(at, first);
        if (lead == PresenceLead.NONE || STOP.matcher(at.text()).find(first.end("label"))) {
            return Optional.empty();
        }
        return first.group("names") == null ? lines(at, lead != PresenceLead.SIDE) : line(at, lead);
    }

    private static PresenceLead lead(Matcher line) {
        PresenceLead lead = line.matches() ? PresenceLead.of(line.group("said")) : PresenceLead.NONE;
        boolean clause =
                lead != PresenceLead.NONE && CLAUSE.matcher(line.group("label")).find();
        boolean known =
                lead == PresenceLead.SIDE || (lead == PresenceLead.PRESENT || clause) && line.group("colon") != null;
        return known ? lead : PresenceLead.NONE;
    }

    /** A helper alone in the row right behind those present is one of them. */
    private static PresenceLead lead(LineCursor at, Matcher line) {
        PresenceLead lead = lead(line);
        boolean helps = lead == PresenceLead.NONE
                && line.matches()
                && line.group("colon") != null
                && line.group("names") != null
                && PresenceLead.of(line.group("said")) == PresenceLead.HELPER
                && at.i() > 0
                && isHelped(at.rows().text(at.i() - 1));
        return helps ? PresenceLead.SIDE : lead;
    }

    private static boolean isHelped(String above) {
        Matcher line = LABELLED.matcher(above.length() > LONGEST ? "" : above);
        return line.matches() && PresenceLead.of(line.group("said")) != PresenceLead.NONE;
    }

    private static boolean isLabelled(String line) {
        return lead(LABELLED.matcher(line)) != PresenceLead.NONE;
    }

    /** The names in the line of the label, and in the lines that a comma joins to it. */
    private Optional<Placed> line(LineCursor at, PresenceLead lead) {
        int next = PeopleRun.lastRow(at) + 1;
        Span span = at.rows().span(at.i(), next - 1);
        Matcher line = LABELLED.matcher(span.of(at.rows().text()));
        if (!line.matches() || STOP.matcher(span.of(at.rows().text())).find(line.end("label"))) {
            return Optional.empty();
        }
        int start = span.start();
        Span list = new Span(start + line.start("names"), span.end());
        List<Span> names = new ArrayList<>(PeopleRun.split(at.rows().text(), list));
        if (names.size() == 1) {
            next = rowsOfNames(at, next, names);
        }
        boolean all = areNames(at.rows().text(), names);
        boolean heads = lead == PresenceLead.PRESENT
                && HEADS.matcher(line.group("said")).matches();
        if (heads && line.group("plural") != null) {
            names.set(0, new Span(start + line.start("plural"), names.get(0).end()));
        }
        int label = heads || line.group("plural") == null ? line.end("label") : line.end("plural") - 1;
        boolean enough = lead == PresenceLead.SIDE
                || names.size() > 1
                || isTitled(at.rows().text(), UnlistedNames.head(at.rows().text(), names.get(0)));
        return all && enough
                ? Optional.of(placed(at, new Span(start, start + label), !heads, names, next))
                : Optional.empty();
    }

    /** The first name stands in the line of the label, one in each line below it; the row after them. */
    private static int rowsOfNames(LineCursor at, int from, List<Span> names) {
        int next = from;
        while (next < at.i() + ROWS
                && at.has(next)
                && at.rows().get(next).blankBefore() == 0
                && isNameRow(at.at(next))
                && at.rows().text(next).length() <= SHORT
                && !Prose.is(at.rows().text(next))
                && !isLabelled(at.rows().text(next))) {
            names.add(at.rows().get(next).span());
            next++;
        }
        return next;
    }

    /** A name on each line below the label, or the names on one line. */
    private Optional<Placed> lines(LineCursor at, boolean heads) {
        List<Span> names = new ArrayList<>();
        int next = at.i() + 1;
        while (next < at.i() + ROWS
                && at.has(next)
                && isNameRow(at.at(next))
                && (names.isEmpty()
                        || isAlike(names.get(0).of(at.rows().text()), at.rows().text(next)))) {
            Span row = at.rows().get(next).span();
            List<Span> columns = PeopleRun.columns(at.rows().text(), row);
            names.addAll(columns.isEmpty() ? List.of(row) : columns);
            next++;
        }
        if (names.size() == 1) {
            names = PeopleRun.split(at.rows().text(), names.get(0));
        }
        boolean enough = names.size() > 1
                || heads && names.size() == 1 && isTitled(at.rows().text(), names.get(0));
        return enough ? Optional.of(placed(at, at.span(), !heads, names, next)) : Optional.empty();
    }

    /** Below names in small letters a line in capitals is something else, below bullets a line without; so is a question. */
    private static boolean isAlike(String first, String line) {
        return (hasSmall(line) || !hasSmall(first))
                && ItemMark.isApart(line) == ItemMark.isApart(first)
                && !line.endsWith("?")
                && line.chars().anyMatch(Character::isLetter);
    }

    private static boolean hasSmall(String line) {
        return line.chars().anyMatch(Character::isLowerCase);
    }

    /** Most of them names; one among them may be told by what he does: "an interpreter [a woman]". */
    private static boolean areNames(String text, List<Span> names) {
        long sure = names.stream().filter(name -> isName(name.of(text))).count();
        return sure * 3 >= names.size() * 2
                && names.stream().allMatch(name -> isName(name.of(text)) || isSomebody(name.of(text)));
    }

    private static boolean isSomebody(String text) {
        return text.length() <= LONGEST_NAME && text.indexOf(':') < 0 && !Prose.is(text);
    }

    /** One alone below the label has a title or an office. */
    private static boolean isTitled(String text, Span name) {
        return PersonPhrase.of(text, UnlistedNames.head(text, name))
                .filter(person -> !person.role().isEmpty())
                .isPresent();
    }

    private static boolean isNameRow(LineCursor at) {
        LabelRole role = LabelRole.of(at.text());
        return isName(at.text())
                && role != LabelRole.SUBJECT
                && role != LabelRole.DATE
                && role != LabelRole.PLACE
                && (!at.context().markings().isIn(at.text())
                        || isTitled(at.rows().text(), at.span()))
                && (at.row().blankBefore() < 2
                        || at.row().blankBefore() < 4
                                && at.rows().text(at.i() - 1).endsWith(":"))
                && at.text().indexOf(':') < 0
                && !at.context().markings().isAll(at.text())
                && !NUMBER.matcher(BRACKET.matcher(at.text()).replaceAll("")).find();
    }

    private static boolean isName(String text) {
        String said = text.substring(PresenceLead.sideAtHead(text));
        String first = said.substring(0, said.indexOf(',') < 0 ? said.length() : said.indexOf(','));
        return said.length() <= LONGEST_NAME
                && (NAME.matcher(said).matches()
                        || PersonPhrase.of(said, UnlistedNames.head(said, new Span(0, said.length())))
                                .isPresent())
                && !(said.endsWith(".") && first.split(" ").length > WORDS);
    }

    /** What says, on a line of its own, that they were present heads the list; all else is a label. */
    private Placed placed(LineCursor at, Span label, boolean labels, List<Span> names, int next) {
        boolean clause = labels && CLAUSE.matcher(label.of(at.rows().text())).find();
        List<Block.Item> items =
                names.stream().map(name -> PeopleRun.item(at, name)).toList();
        List<Inline> head =
                clause ? at.read(label, Scope.PROSE) : labels ? List.of(new Inline.Label(label, label)) : List.of();
        Block block = new Block.Participants(at.rows().span(at.i(), next - 1), label, clause, head, items);
        return new Placed(code(), at.phase() == PaperPhase.OPENING ? Placement.ANY : Placement.TEXT, block, next);
    }
}
