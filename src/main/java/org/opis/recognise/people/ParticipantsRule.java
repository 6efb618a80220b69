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
import org.opis.recognise.line.NameList;
import org.opis.recognise.line.Prose;
import org.opis.recognise.name.UnlistedNames;
import org.opis.text.Span;

/** "Participants:", "On the Hungarian side: A, B, C", "Also taking part: Cdes. A, B": who was there. */
public final class ParticipantsRule implements BlockRule {
    private static final Pattern LABELLED = Pattern.compile(
            "(?<label>(?:(?i:participants|(?:those )?present|(?:those |also )?taking part|attend(?:ed by|ing|ees)|in attendance"
                    + "|also (?:present|attending)|others present)(?: [^:.;\\n]{1,40})?\\s?:"
                    + "|(?:On|From|For) (?:the |our |their )?[\\p{L}' -]{2,40}(?:side|part|delegation)\\s?(?::|—|--|\\s[-–]\\s)"
                    + "|(?:The )?\\p{Lu}\\p{L}+ [Ss]ide:|(?:PARTICIPANTS|Participants|(?:ALSO )?PRESENT)(?=\\s*\\z)))\\s*(?<names>\\S.*)?",
            Pattern.DOTALL);
    /** One side may have sent one man only. */
    private static final Pattern SIDE = Pattern.compile("(?:On|From|For) ");

    private static final Pattern SIDE_LABEL = Pattern.compile("(?:On|From|For|The) |\\p{Lu}\\p{L}+ [Ss]ide");

    private static final Pattern NAME = Pattern.compile(
            "(?!\\[Page )(?:and )?(?:[\\[(\"“]?\\p{Lu}|\\p{Ll}+ \\p{Lu}|the |\\[(?:\\d{1,2} )?names? not ).*",
            Pattern.DOTALL);
    /** No number of a rank or an office. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?!(?:st|nd|rd|th)\\b)");

    private static final int LONGEST = 1200;
    private static final int LONGEST_NAME = 110;
    /** A longer line below a label with one name is no name. */
    private static final int SHORT = 60;

    private static final int ROWS = 40;
    private static final int WRAPPED = 8;
    /** A label that is the beginning of a sentence. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?:was|were|is|are|had|has|have|included?|includes|took|sat|came|attended by)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Where another sentence begins; titles and romanised initials have stops of their own. */
    private static final Pattern STOP =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\])]{2})(?<!\\b(?:Cdes?|Comr?|Mrs?|Ms|Dr|Prof|Gen|Col|Maj"
                    + "|Capt|Lt|Adm|Amb|Dep|Min|Sec|Dept|St|Jr|Sr|Yu|Ya|Ye|Yo|Iu|Ia|Zh|Sh|Ch|Kh|Ts|Ph|Th|No))"
                    + "[.!?]['\"”’)\\]]*\\s+(?=['\"“(\\[]?\\p{Lu})");

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
        Matcher first = LABELLED.matcher(at.text());
        if (!first.matches() || STOP.matcher(at.text()).find()) {
            return Optional.empty();
        }
        return first.group("names") == null ? lines(at) : line(at);
    }

    /** The names in the line of the label, and in the lines that a comma joins to it. */
    private Optional<Placed> line(LineCursor at) {
        int next = at.i() + 1;
        while (next < at.i() + WRAPPED
                && at.has(next)
                && at.rows().text(next - 1).endsWith(",")
                && at.rows().get(next).blankBefore() < 2
                && !at.at(next).isProse()
                && !LABELLED.matcher(at.rows().text(next)).matches()) {
            next++;
        }
        Span span = at.rows().span(at.i(), next - 1);
        Matcher line = LABELLED.matcher(span.of(at.rows().text()));
        if (!line.matches() || STOP.matcher(span.of(at.rows().text())).find()) {
            return Optional.empty();
        }
        int start = span.start();
        Span list = new Span(start + line.start("names"), span.end());
        List<Span> names = new ArrayList<>(split(at.rows().text(), list));
        if (names.size() == 1) {
            next = rowsOfNames(at, next, names);
        }
        boolean all = names.stream().allMatch(name -> isName(name.of(at.rows().text())));
        boolean side = SIDE.matcher(at.text()).lookingAt();
        return all && (side || names.size() > 1)
                ? Optional.of(placed(at, new Span(start, start + line.end("label")), true, names, next))
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
                && !LABELLED.matcher(at.rows().text(next)).matches()) {
            names.add(at.rows().get(next).span());
            next++;
        }
        return next;
    }

    /** Where semicolons part the people and one comma stands in each, that is before an office. */
    private static List<Span> split(String text, Span list) {
        List<Span> people = NameList.split(text, list, ";");
        boolean offices = people.size() > 1
                && people.stream()
                        .allMatch(p -> p.of(text).indexOf(", ") > 0
                                && p.of(text).indexOf(", ") == p.of(text).lastIndexOf(", "));
        return offices ? people : NameList.split(text, list, ",;");
    }

    /** A name on each line below the label, or the names on one line. */
    private Optional<Placed> lines(LineCursor at) {
        List<Span> names = new ArrayList<>();
        int next = at.i() + 1;
        while (next < at.i() + ROWS && at.has(next) && isNameRow(at.at(next))) {
            names.add(at.rows().get(next).span());
            next++;
        }
        if (names.size() == 1) {
            names = split(at.rows().text(), names.get(0));
        }
        return names.size() > 1 ? Optional.of(placed(at, at.span(), false, names, next)) : Optional.empty();
    }

    private static boolean isNameRow(LineCursor at) {
        return isName(at.text())
                && at.row().blankBefore() < 2
                && at.text().indexOf(':') < 0
                && !NUMBER.matcher(BRACKET.matcher(at.text()).replaceAll("")).find();
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && NAME.matcher(text).matches()
                && !(text.endsWith(".") && text.split(" ").length > WORDS);
    }

    /** {@code runsOn}: the names stand in the line of the label. */
    private Placed placed(LineCursor at, Span label, boolean runsOn, List<Span> names, int next) {
        boolean clause = runsOn && CLAUSE.matcher(label.of(at.rows().text())).find();
        List<Block.Item> items = names.stream()
                .map(name -> new Block.Item(
                        name,
                        "",
                        Span.empty(name.start()),
                        UnlistedNames.one(at.rows().text(), name, at.read(name, Scope.EDITOR))))
                .toList();
        // what says, on a line of its own, that they were present heads the list; all else is a label
        boolean heads =
                !runsOn && !SIDE_LABEL.matcher(label.of(at.rows().text())).lookingAt();
        List<Inline> head =
                clause ? at.read(label, Scope.PROSE) : heads ? List.of() : List.of(new Inline.Label(label, label));
        Block block = new Block.Participants(at.rows().span(at.i(), next - 1), label, clause, head, items);
        return new Placed(code(), at.phase() == PaperPhase.OPENING ? Placement.ANY : Placement.TEXT, block, next);
    }
}
