package org.opis.recognise.closing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.layout.Keywords;
import org.opis.lexicon.WordSet;
import org.opis.recognise.line.Prose;
import org.opis.recognise.person.PersonPhrase;
import org.opis.text.Span;

/** The shapes of the lines that a signature is made of: mark, name, office. */
public final class SignedLines {
    private static final String SIGN =
            "(?:{signature}(?:\\s?:?\\s?{illegible}|[ ,][^\\[\\](){}/\\n.:]{2,24})?|{signed})";
    private static final String MARK = "(?:\\[" + SIGN + "]|/{signature}/|\\{" + SIGN + "\\})";
    /** An office before a mark. */
    private static final String BEFORE = "(?:[^\\[\\]().\\n]{4,90}:\\s)?";
    /** "/s/ A. Lind", "(Sd.) Lind", "(signed) Lind": a mark of its own kind, and the name behind it. */
    private static final String NAMED = "\\(Sd\\.?\\)\\.?.{0,80}|Sd/-?\\s.{1,80}"
            + "|" + BEFORE + "/s/\\s.{1,80}"
            + "|\\((?:{signature}|[-–—])\\)\\s.{1,80}|/[-–—]/\\s.{1,80}"
            + "|" + BEFORE + "\\((?:ss?|sgd\\.?|signed|initial+ed)\\)\\s.{1,80}"
            + "|{signature}\\s?:\\s?.{1,80}";
    /** "Lind m. p.", "Lind, sgd.": by his own hand. */
    private static final String OWN_HAND =
            "[^\\[\\]\\n.:;]{3,40} m\\. ?p\\.|[^\\[\\]\\n.:;]{3,40}, (?:sgd|m\\. ?p|mp|manu propria)\\.?";

    private static final String MARKED = "(?is)(?:\\[stamped]\\s)?(?:(?:[^\\[\\]\\n]{0,90}\\s)?" + MARK
            + "(?:\\s.{0,120})?|" + NAMED + "|" + OWN_HAND + ")";
    private static final String MARK_FIRST =
            MARK + "(?:\\s.*)?|(?:/[-–—]/|/s/|\\([-–—]\\)|\\((?i:sgd\\.?|signed|signature)\\))(?:\\s.*)?";
    private static final String MARK_AFTER =
            "[\\p{L}][^\\[\\](){}/\\n]{1,60}\\s(?:" + MARK + "|/s/|\\([-–—]\\))(?:\\s.*)?";
    private static final String MARK_ALONE = "(?:\\p{Lu}[\\p{L} ]{2,40}:\\s)?" + MARK + "|(?i:signed|sgd\\.?)[.:]?";
    private static final String ENDS_WITH_MARK = "(?s)[^\\[]{2,}" + MARK;
    /** Words that vouch for a copy stand before its signature and are no part of it. */
    private static final Pattern LEAD = Pattern.compile(
            "(?!Sign|Initial)\\p{Lu}[\\p{L} ]{2,40}(?:(?::|(?<=\\p{Ll}{4})\\.)\\s+(?=[\\[(])|\\sby: +(?=/s/|\\p{Lu}))");

    private static final String WORD = "\\p{Lu}(?:[\\p{L}'’]|\\?(?=\\p{L})|\\[\\p{L}+])+";
    private static final String NAME = "(?:(?:van|von|de|di|da|al|el)(?: de[rn]?)? )?(?:\\p{Lu}\\p{Ll}?\\.\\s?){0,3}"
            + WORD + "(?:[ -](?:" + WORD + "|\\p{Lu}(?:\\.|\\b)|\\p{Ll}{2,3}(?=[ -]\\p{Lu}))){0,3}";
    /** The mark of a note, which is no part of a name. */
    private static final String NOTED = "\\s?(?:/\\d{1,2}/|\\(\\d{1,2}\\)|\\[\\d{1,2}]|[⁰¹²³⁴-⁹]{1,2})";

    private static final Pattern BARE = Pattern.compile("(?!N[º°])(?<name>" + NAME + "|[(/\\[] ?" + NAME
            + " ?[)/\\]])(?:\\s(?<number>\\d{1,5})|(?<=\\p{L}{3})\\d{1,2}|" + NOTED + ")?[\"”]?");
    private static final Pattern NAME_LINE = Pattern.compile("[(/] ?" + NAME + " ?[)/]");
    private static final Pattern SECOND_COLUMN = Pattern.compile("[^\\[\\]().:;!?]{2,60}\\s[(/]" + NAME + "[)/]");
    private static final Pattern SPACED = Pattern.compile("\\p{Lu}(?:[ \\u00a0]{1,3}\\p{Lu}){3,20}");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:\\[[^\\[\\]]{2,20}]\\s)?[^.:;!?\\[\\]]{0,60}\\b(?:Ambassador|Secretary|Minister|Attach[eé]|Counsell?or|Consul|Director|Chief"
                    + "|Head|President|Charg[eé]|Envoy|Commander|Advis[eo]r|Chairman|Deputy|Representative|Commissar|Premier"
                    + "|Member|Editor|Officer|Colonel|Captain|Major|General)\\b[^.:;!?\\[\\]]{0,50}(?:\\sa\\.\\s?i\\.)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "CWH", "CPM/TRADE": an office by its letters, right below the name. */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}(?:/\\p{Lu}{2,12}){0,2}(?:" + NOTED + ")?");
    /** "Lt. Col.": a rank by its abbreviations, alone below the name. */
    private static final Pattern RANK = Pattern.compile(
            "(?:(?:1st|2nd|Sr\\.|Jr\\.) )?(?:(?:Lt|Col|Maj|Gen|Capt|Sgt|Brig|Adm|Cmdr|Cdr|Cpl)\\.[ -]?){1,3}");

    /** The office and the name in one line. */
    private static final Pattern HOLDER =
            Pattern.compile("(?<office>[^.:;!?\\[\\]]{4,80}?),?\\s(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,3}" + WORD);

    private static final Pattern COMMISSIONED = Pattern.compile(
            "(?:By order of|On behalf of|In the name of|For(?: and on behalf of)?)\\s(?:the\\s)?\\p{Lu}[^;!?\\[\\]\\n]{2,90}");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[ -]?){2,4}");

    private static final Pattern BODY = Pattern.compile(
            "(?:\\[[^\\[\\]]{2,20}]\\s)?(?:(?:\\p{Lu}[\\p{L}.'’-]*|of|the|for)\\s){0,6}(?:Embassy|Legation|Ministry|Mission|Consulate|Department"
                    + "|Committee|Office|Bureau|Section|Delegation|Headquarters|Staff)(?:\\s(?:[^.:;!?\\[\\]]|\\[[^\\[\\]]{2,20}]){0,80})?");
    /** Words that stand alone on a line and are no name. */
    private static final WordSet NO_NAMES = WordSet.of("no-signature");

    private SignedLines() {}

    static boolean isMarked(String line, Keywords keywords) {
        return keywords.pattern(MARKED).matcher(line).matches();
    }

    static boolean isSpaced(String line) {
        return SPACED.matcher(line).matches();
    }

    /** "IN THE PORT [signature] (A. LIND)": the second line of an office, and the mark. */
    static boolean goesOnToMark(String line, Keywords keywords) {
        return line.length() < 120 && keywords.pattern(MARK_AFTER).matcher(line).matches();
    }

    static boolean beginsWithMark(String line, Keywords keywords) {
        return line.length() < 120 && keywords.pattern(MARK_FIRST).matcher(line).matches();
    }

    static boolean endsWithMark(String line, Keywords keywords) {
        return keywords.pattern(ENDS_WITH_MARK).matcher(line).matches();
    }

    static boolean isMarkAlone(String line, Keywords keywords) {
        return keywords.pattern(MARK_ALONE).matcher(line).matches();
    }

    static boolean isNameLine(String line) {
        return line.length() < 60 && NAME_LINE.matcher(line).matches();
    }

    /** The second line of two columns: the end of the office, and the name beside it. */
    static boolean isSecondColumn(String line) {
        return line.length() < 100 && SECOND_COLUMN.matcher(line).matches();
    }

    public static boolean isOffice(String line) {
        return RANK.matcher(line).matches()
                || line.length() < 90 && OFFICE.matcher(line).matches() && !Prose.is(line);
    }

    /** An office that is told by its letters alone. */
    static boolean isLetters(String line) {
        return LETTERS.matcher(line).matches();
    }

    /** "By order of the Central Committee", "For the Secretariat:": for whom the one below signs. */
    static boolean isCommissioned(String line) {
        return line.length() < 110 && COMMISSIONED.matcher(line).matches() && !Prose.is(line.replace(":", ""));
    }

    /** Initials that sign alone, at the end. */
    static boolean isInitials(String line) {
        return INITIALS.matcher(line).matches();
    }

    /** "Head of the Section J. Lipa". */
    static boolean isHolder(String line) {
        Matcher holder = HOLDER.matcher(line);
        return line.length() < 110 && holder.matches() && isOffice(holder.group("office"));
    }

    /** "Ambassador Pavel Dobre": an office and a whole name, and nothing else. */
    static boolean isNamedHolder(String text, Span line) {
        return line.length() < 80
                && !Prose.endsSentence(line.of(text))
                && PersonPhrase.of(text, line)
                        .filter(person -> person.whole().equals(line))
                        .filter(person -> isOffice(person.role().of(text))
                                && person.name().of(text).indexOf(' ') > 0)
                        .isPresent();
    }

    public static boolean isBody(String line) {
        return line.length() < 110 && BODY.matcher(line).matches() && !Prose.is(line);
    }

    /** The name that the line is, a number of the telegram after it left out. */
    public static Optional<Matcher> name(String line) {
        Matcher bare = BARE.matcher(line);
        return line.length() <= 45 && !NO_NAMES.has(line.toLowerCase(Locale.ROOT)) && bare.matches()
                ? Optional.of(bare)
                : Optional.empty();
    }

    /** A line without the words that vouch for a copy. */
    static Span withoutLead(String text, Span line) {
        Matcher lead = LEAD.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
        // an office with a colon signs, and vouches for nothing
        boolean vouches = lead.lookingAt()
                && !isOffice(text.substring(lead.start(), lead.end())
                        .replace(":", "")
                        .strip());
        return vouches ? new Span(lead.end(), line.end()) : line;
    }
}
