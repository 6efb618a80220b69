package org.opis.rule;

import java.util.Set;

/** The words around a number or a month that make it a date, or something else. */
final class DateWords {
    private static final Set<String> MARKS = set(
            """
            no nos n\u00ba nr file fond opis papka delo copy ref doc page pages pp ll op item article art
            chapter section paragraph para point vol volume box list listy reel protocol room
            """);
    private static final Set<String> SHORT_MARKS = Set.of("p", "d", "f", "l", "n", "t", "k");
    private static final Set<String> OPENS_YEARS =
            Set.of("from", "between", "in", "during", "years", "for", "period", "files", "file");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> BEFORE_YEAR = set(
            """
            in since by until till before after during early late mid year from through throughout for
            """);
    private static final Set<String> BEFORE_DAY =
            Set.of("on", "of", "since", "until", "till", "from", "by", "dated", "before", "after", "between", "for");
    private static final Set<String> AFTER_DAY = set(
            """
            he she it we they i you the a an and or but at in with from to by for was were is are had has will would
            did when where who which that
            """);
    private static final Set<String> UNITS = set(
            """
            tons ton tonnes rubles roubles dollars men people persons soldiers troops km kilometers
            kilometres kg meters metres hectares ha million thousand percent copies pages families hours hrs
            """);
    /** What follows "of" after these is a number. */
    private static final Set<String> AMOUNTS = set(
            """
            sum total number population height length distance quota figure amount force strength altitude average
            price cost series group range out maximum minimum depth width weight speed capacity credit loan level
            instead one two three most some many each all
            """);

    private static final Set<String> BEFORE_MONTH = set(
            """
            in since by until till before after during early late mid this upcoming forthcoming coming
            through throughout
            """);
    /** Before 1800, these speak of the time of day. */
    private static final Set<String> CLOCK =
            Set.of("by", "until", "till", "before", "after", "from", "through", "since", "between");

    private static final Set<String> NOT_BEFORE = Set.of("before", "until", "till");

    private static final Set<String> AHEAD = Set.of("upcoming", "forthcoming", "coming");
    private static final Set<String> PART_OF = set(
            """
            end ends beginning start middle close half quarter part month months days week weeks day year
            years decade plan plans budget as course events agreement treaty congress harvest war
            """);
    private static final Set<String> NOT_AFTER_MONTH =
            set("""
            day revolution incident uprising events socialist movement holiday
            """);

    private final DateText text;

    DateWords(DateText text) {
        this.text = text;
    }

    /** The words of a string, which white space keeps apart. */
    static Set<String> set(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /** Whether the word before {@code i} may stand before a day. */
    boolean opensDay(int i) {
        return BEFORE_DAY.contains(text.before(i));
    }

    /** Whether the word after {@code i} is one of things that are counted or measured. */
    boolean isCounted(int i) {
        return UNITS.contains(text.lower(text.blank(i)));
    }

    /** "before the 28th.": nothing stands after the day that it could number. */
    boolean isOwnDay(DatePart day) {
        char next = text.at(text.blank(day.end()));
        boolean ends = next == '\0' || ",.;:?!)\n".indexOf(next) >= 0;
        return BEFORE_DAY.contains(text.before(day.start())) && (ends || isClause(text.lower(text.blank(day.end()))));
    }

    /** A word that numbers can't count: what begins a clause or a phrase, or a verb in the past. */
    private static boolean isClause(String word) {
        return AFTER_DAY.contains(word) || word.length() > 4 && word.endsWith("ed");
    }

    boolean isSeason(int i) {
        return SEASONS.contains(text.lower(i));
    }

    /** Whether what begins at {@code i} is a number of something: No. 12, p. 5, file 7. */
    boolean isNumbered(int i) {
        int at = text.blankBefore(i);
        char c = text.at(at - 1);
        boolean stop = c == '.';
        int word = stop ? at - 1 : at;
        String before = c == '\n' ? "" : text.before(word);
        boolean mark = c == '#' || c == '\u00b0' || c == '\u2116' || MARKS.contains(before);
        return mark || stop && SHORT_MARKS.contains(before);
    }

    /** Whether a digit and a mark of punctuation stand before {@code i} without white space: 3.15, 10:30, 7/12. */
    boolean isWithinNumber(int i) {
        char c = text.at(i - 1);
        return (c == '.' || c == ',' || c == ':' || c == '/') && text.isDigit(i - 2);
    }

    /** Whether the words before a bare number say that it is a year. */
    boolean namesYear(DatePart year) {
        boolean clock = year.year() % 100 == 0 && CLOCK.contains(text.before(year.start()));
        boolean aside = text.at(year.start() - 1) == '(' && text.at(year.end()) == ')';
        return aside || names(year, BEFORE_YEAR) && !clock || isOfYear(year);
    }

    /** "the treaty of 1938", "the 1938 treaty": the year of something. */
    private boolean isOfYear(DatePart year) {
        int at = year.start();
        String before = text.before(at);
        if (before.equals("of")) {
            String noun = text.before(text.beforeStart(at));
            return noun.length() > 2 && !AMOUNTS.contains(noun);
        }
        String next = text.lower(text.blank(year.end()));
        return before.equals("the")
                && year.year() % 100 != 0
                && next.length() > 3
                && !next.endsWith("s")
                && !isCounted(year.end());
    }

    /** Whether the words around a bare month say that it is one. */
    boolean namesMonth(DatePart month) {
        String next = text.lower(text.blank(month.end()));
        return names(month, BEFORE_MONTH) && !NOT_AFTER_MONTH.contains(next) && text.at(month.end()) != '-';
    }

    /** Whether a span of years may begin with {@code year}; "between 1800 and 1930" is more likely a time of day. */
    boolean opensYears(DatePart year) {
        String before = text.before(year.start());
        return text.at(year.start() - 1) == '('
                || OPENS_YEARS.contains(before) && !(year.year() % 100 == 0 && CLOCK.contains(before));
    }

    /** "the forthcoming May", "not before May". */
    boolean isAhead(DatePart month) {
        String before = text.before(month.start());
        return AHEAD.contains(before)
                || NOT_BEFORE.contains(before)
                        && text.before(text.beforeStart(month.start())).equals("not");
    }

    private boolean names(DatePart part, Set<String> words) {
        int at = part.start();
        if (text.at(at - 1) == '-') {
            return text.before(at - 1).equals("mid");
        }
        String before = text.before(at);
        boolean partOf = before.equals("of") && PART_OF.contains(text.before(text.beforeStart(at)));
        return partOf || words.contains(before);
    }
}
