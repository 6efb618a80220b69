package org.opis.recognise.org;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opis.document.Certainty;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.WordSeams;
import org.opis.text.Span;

/**
 * The bodies that a page names: capitalised words that end in a noun of bodies or in letters that stand for one ("the
 * State Planning Commission", "CC CPSU"), and what they are of ("Politburo of the CC", "Union of Journalists").
 */
public final class PageOrgs {
    private static final int MOST = 8;
    private static final int TAILS = 3;
    private static final int LONGEST = 160;

    private final OrgWords words;
    private final NamedOrgs named;
    private final List<OrgName> found = new ArrayList<>();
    private final Set<String> defined = new HashSet<>();

    private PageOrgs(OrgWords words, NamedOrgs named) {
        this.words = words;
        this.named = named;
    }

    /** Every body, in order; none within another. */
    public static List<OrgName> find(String text, List<PhraseWord> words, WordSeams seams) {
        PageOrgs page = new PageOrgs(new OrgWords(words, seams), new NamedOrgs(words, seams));
        int i = 0;
        while (i < words.size()) {
            i = page.at(i);
        }
        page.defined();
        return page.found;
    }

    /** Every other mention of the letters that the page defines. */
    private void defined() {
        TreeMap<Integer, OrgName> all = new TreeMap<>();
        found.forEach(org -> all.put(org.span().start(), org));
        for (int i = 0; i < words.count(); i++) {
            Span span = new Span(words.start(i), words.end(i));
            Map.Entry<Integer, OrgName> before = all.floorEntry(span.start());
            boolean taken = before != null && before.getValue().span().overlaps(span);
            if (!taken && defined.contains(words.word(i))) {
                all.put(span.start(), new OrgName(span, Certainty.HIGH));
            }
        }
        found.clear();
        found.addAll(all.values());
    }

    private void define(int first, int last) {
        if (words.isDefined(first - 1, false) && words.isClosed(last)) {
            defined.add(words.word(first - 1));
        }
        if (words.isDefined(last + 1, true)) {
            defined.add(words.word(last + 1));
        }
    }

    /** Words that stand together: {@code last} is that of a body. */
    private record Run(int first, int last, boolean letters) {
        int size() {
            return last - first + 1;
        }
    }

    private int at(int i) {
        Optional<Run> run = run(i);
        int known = named.last(i);
        if (known >= 0
                && run.map(r -> r.last() < known || !r.letters() && tails(r) <= known)
                        .orElse(true)) {
            found.add(new OrgName(new Span(words.start(i), words.end(known)), named.certainty(i)));
            if (named.isExplained(i)) {
                defined.add(words.word(i));
            }
            return known + 1;
        }
        if (run.isEmpty()) {
            return Math.max(i + 1, behind(i));
        }
        int last = tails(run.get());
        if (isNamed(run.get(), last)) {
            define(run.get().first(), last);
            boolean sure = !words.isWeak(run.get().last()) && last > run.get().first();
            found.add(new OrgName(
                    new Span(words.start(before(run.get())), words.end(last)),
                    sure || run.get().letters() ? Certainty.HIGH : Certainty.MEDIUM));
        }
        return last + 1;
    }

    /** Behind the capitals that begin at {@code i}. */
    private int behind(int i) {
        int end = i;
        while (end < words.count() && isOfRun(end) && (end == i || words.isClose(end) && !words.isOtherCase(end))) {
            end++;
        }
        return end;
    }

    private boolean isOfRun(int i) {
        return words.isBody(i) || words.isLetters(i) || words.isModifier(i);
    }

    /** The capitals from {@code i} on, up to the last noun or letters of a body. */
    private Optional<Run> run(int i) {
        int end = Math.min(behind(i), i + MOST);
        int last = end - 1;
        while (last >= i && !words.isBody(last) && !words.isLetters(last)) {
            last--;
        }
        if (last < i) {
            return Optional.empty();
        }
        boolean letters = words.isLetters(last);
        Run run = new Run(letters ? lettersFrom(i, last) : i, last, letters);
        return Optional.of(letters ? run : numbered(run));
    }

    /** "Department IV": the number behind the noun says which. */
    private Run numbered(Run run) {
        int next = run.last() + 1;
        boolean number = words.isNumber(next) && words.isClose(next) && !words.isCut(next);
        return number ? new Run(run.first(), next, false) : run;
    }

    /** Only letters, bodies and countries stand before letters. */
    private int lettersFrom(int i, int last) {
        int first = last;
        while (first > i && (words.isLetters(first - 1) || words.isBody(first - 1) || words.isPlace(first - 1))) {
            first--;
        }
        return first;
    }

    /** "Treaty and Law Department", "West Asian and African Department": what stands before "and" belongs to the name. */
    private int before(Run run) {
        int first = run.first();
        int and = first - 1;
        boolean joins =
                !run.letters() && run.size() > 1 && and > 0 && words.isSmall(and, "and") && words.isClose(first);
        int from = first;
        for (int i = and - 1; joins && i >= 0 && i > and - MOST && words.isClose(i + 1) && words.isJoined(i); i--) {
            from = i;
        }
        boolean whole = from < first && (from == 0 || !words.isClose(from) || words.isFunction(from - 1));
        return whole ? from : first;
    }

    /** The last word of what the body is of: "of the CC of the CPSU", "of Foreign Affairs", "in Oranna". */
    private int tails(Run run) {
        int last = run.last();
        for (int k = 0; k < TAILS; k++) {
            int tail = tail(last, k == 0 && run.letters(), k == 0);
            if (tail < 0 || words.end(tail) - words.start(run.first()) > LONGEST) {
                break;
            }
            last = tail;
        }
        return words.isAbroad(run.last()) ? abroad(last, last == run.first()) : last;
    }

    private int tail(int last, boolean letters, boolean isFirst) {
        int of = last + 1;
        if (of >= words.count()
                || !words.isClose(of)
                || !words.isSmall(of, "of")
                        && !(isFirst && words.isSmall(of, "for"))
                        && !(words.isSent(last) && words.isSmall(of, "to"))) {
            return -1;
        }
        int first = words.isSmall(of + 1, "the") ? of + 2 : of + 1;
        if (first >= words.count() || !words.isClose(first) || !isOfRun(first)) {
            return -1;
        }
        int end = Math.min(behind(first), first + MOST);
        boolean body = run(first).isPresent() || words.isPlace(first) || words.isAcronym(first);
        if (letters && !body || words.isInCapitals(first) && !body && words.isCut(end - 1)) {
            return -1;
        }
        return body ? end - 1 : joined(end - 1);
    }

    /** "Trade and Industry", "Agriculture, Forestry and Waters": more of the same, unless it is a body of its own. */
    private int joined(int last) {
        int end = last;
        for (int k = 0; k < TAILS; k++) {
            int and = end + 1;
            int next = and + 1;
            boolean more = next < words.count()
                    && words.isClose(and)
                    && words.isSmall(and, "and")
                    && words.isClose(next)
                    && words.isModifier(next)
                    && !words.isPlace(next)
                    && run(next).isEmpty();
            if (!more) {
                return end;
            }
            end = behind(next) - 1;
        }
        return end;
    }

    /** "Embassy in Oranna", "Norland Embassy to Ruritania": the country says which, the town only if nothing else does. */
    private int abroad(int last, boolean bare) {
        int in = last + 1;
        boolean placed = in + 1 < words.count()
                && words.isClose(in)
                && (words.isSmall(in, "in") || words.isSmall(in, "to"))
                && words.isClose(in + 1);
        int first = placed && words.isSmall(in + 1, "the") ? in + 2 : in + 1;
        boolean place = placed && first < words.count() && words.isClose(first) && words.isModifier(first);
        if (!place || !bare && !words.isCountry(first)) {
            return last;
        }
        int end = first;
        while (end + 1 < words.count() && words.isClose(end + 1) && words.isPlace(end + 1)) {
            end++;
        }
        return end;
    }

    /** A single noun is no name but for those that name one body; in a line of capitals the line must end it. */
    private boolean isNamed(Run run, int last) {
        boolean single = last == run.first() && !run.letters();
        if (single && (!words.isAlone(last) || words.isInCapitals(last))) {
            return false;
        }
        if (last == run.last() && words.isWeak(last) && (run.size() == 1 || words.isSmall(last + 1, "and"))) {
            return false;
        }
        boolean capitals = words.isInCapitals(run.first());
        boolean before = run.first() > 0 && words.isClose(run.first()) && !words.isFunction(run.first() - 1);
        return !capitals || !before && !words.isCut(last);
    }
}
