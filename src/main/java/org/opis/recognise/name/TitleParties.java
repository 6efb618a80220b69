package org.opis.recognise.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.document.NameKind;
import org.opis.lexicon.WordList;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Span;

/**
 * Who wrote to whom, as the title of a record says: "Letter from X to Y", "Telegram, X to Y", "Cable from the Embassy in
 * A (X) to the Ministry".
 *
 * @param letter whether the title is that of a letter, a telegram or the like
 * @param senders who wrote, if it says so; more than one who write together
 * @param addressees to whom, if it says so
 */
public record TitleParties(boolean letter, List<TitleParty> senders, List<TitleParty> addressees) {
    static final TitleParties NONE = new TitleParties(false, List.of(), List.of());
    private static final int LONGEST = 600;

    /** The kind of paper, perhaps with its number. */
    private static final Pattern KIND = Pattern.compile("\\b(?i:"
            + WordList.of("letter-kind").expression() + ")s?\\b(?:,?\\s(?:(?:Nº|N°|№|No\\.|#)\\s?)?\\d[\\d./-]*)?");

    private static final Pattern OWNER = Pattern.compile("(?<who>.{3,80})['’]s?\\s(?:\\p{L}+\\s){0,2}$");
    private static final Pattern LEAD = Pattern.compile(
            "(?:,|:)?\\s*(?:dated\\s[\\p{L}\\d ,]{4,24}?\\s(?=from\\s))?(?:(?:given|handed|presented|sent|addressed)\\s(?=by|to|from))?(?<word>from|by|of|to|for|between)?\\b\\s*",
            Pattern.CASE_INSENSITIVE);
    /** Where what the paper is about begins. */
    static final Pattern END = Pattern.compile(
            // "Minister for Foreign Affairs" is one office, "Report for July 1956" is none
            "\\s(?!for\\s\\p{Lu}\\p{L}++(?!\\s?\\d))(?:"
                    + WordList.of("title-end").expression()
                    + ")\\s|[\"“„«;]|\\s['‘]|:\\s|\\s[-–—]\\s|,\\s(?=\\d|\\p{Lu}\\p{Ll}+ \\d|['‘\"“])");

    /** "LETTER DATED 23 APRIL FROM": the parties do not follow the kind of paper. */
    private static final Pattern MATTER =
            Pattern.compile("(?i)(?:" + WordList.of("title-end").expression() + ")\\b");

    private static final Pattern TO = Pattern.compile("(?:,?\\s(?:addressed|ADDRESSED))?\\s(?:to|TO)\\s");
    private static final Pattern ADDRESSED = Pattern.compile("(?i)to\\s(?:the\\s)?");
    private static final Pattern FROM = Pattern.compile(",?\\sfrom\\s");
    /** "Journal of the Ambassador to Norway X": a paper of another kind names none that way. */
    private static final Pattern PAPER =
            Pattern.compile("(?i)(?:from the |the )?(?:" + WordList.of("paper").expression() + ")\\b");
    /** The number of a paper in its volume. */
    private static final Pattern NUMBERED = Pattern.compile("^(?:(?:No|Nr)\\.\\s)?\\d{1,4}\\.?\\s+");

    public TitleParties {
        senders = List.copyOf(senders);
        addressees = List.copyOf(addressees);
    }

    public Optional<TitleParty> sender() {
        return senders.stream().findFirst();
    }

    public Optional<TitleParty> addressee() {
        return addressees.stream().findFirst();
    }

    /** Whether it names both, and no person. */
    public boolean isBetweenBodies() {
        return !senders.isEmpty()
                && !addressees.isEmpty()
                && Stream.concat(senders.stream(), addressees.stream()).allMatch(p -> p.kind() == NameKind.ORG);
    }

    public static TitleParties of(String title) {
        Matcher kind = KIND.matcher(title);
        if (title.length() > LONGEST) {
            return NONE;
        }
        return kind.find() ? behind(title, kind.start(), kind.end()) : addressed(title);
    }

    /**
     * The same of the heading of the paper itself, where "X to Y" alone says it too: "Mr. X (A) to Sir Y", "The Minister
     * to the High Commissioner". Both have to be named.
     */
    public static TitleParties ofHeading(String heading) {
        TitleParties titled = of(heading);
        if (titled.letter() || heading.length() > LONGEST) {
            return new TitleParties(
                    titled.letter(),
                    titled.senders().stream()
                            .filter(party ->
                                    party.isSure() || titled.addressee().isPresent())
                            .toList(),
                    titled.addressees());
        }
        Matcher number = NUMBERED.matcher(heading);
        int from = number.lookingAt() ? number.end() : 0;
        if (PAPER.matcher(heading).region(from, heading.length()).lookingAt()) {
            return NONE;
        }
        Matcher end = END.matcher(heading).region(from, heading.length());
        TitleParties both = fromFirst(heading, new Span(from, end.find() ? end.start() : heading.length()), true);
        return both.addressee().isPresent()
                        && both.sender().filter(TitleParty::isSure).isPresent()
                ? both
                : NONE;
    }

    /** "To the Central Committee". */
    private static TitleParties addressed(String title) {
        Matcher to = ADDRESSED.matcher(title);
        List<TitleParty> parties = to.lookingAt() ? PartyList.of(title, new Span(to.end(), title.length())) : List.of();
        boolean sure = !parties.isEmpty() && parties.stream().allMatch(TitleParty::isSure);
        return sure ? new TitleParties(true, List.of(), parties) : NONE;
    }

    /** The same, and what {@code other} says where this is silent. */
    public TitleParties or(TitleParties other) {
        return new TitleParties(
                letter || other.letter,
                senders.isEmpty() ? other.senders : senders,
                addressees.isEmpty() ? other.addressees : addressees);
    }

    private static TitleParties behind(String title, int start, int from) {
        Matcher lead = LEAD.matcher(title).region(from, title.length());
        String word = lead.lookingAt() && lead.group("word") != null
                ? lead.group("word").toLowerCase(Locale.ROOT)
                : "";
        int begin = lead.lookingAt() ? lead.end() : from;
        Matcher end = END.matcher(title).region(Math.min(begin, title.length()), title.length());
        Span said = new Span(begin, end.find() ? Math.max(begin, end.start()) : title.length());
        if (word.isEmpty()
                && MATTER.matcher(title).region(begin, title.length()).lookingAt()) {
            return new TitleParties(true, List.of(), List.of());
        }
        return switch (word) {
            case "between" -> NONE;
            case "to", "for" -> toFirst(title, start, said);
            case "of" -> fromFirst(title, said, true);
            default -> fromFirst(title, said, word.isEmpty());
        };
    }

    /** "to Y from X", "X's letter to Y". */
    private static TitleParties toFirst(String title, int kind, Span said) {
        Matcher from = FROM.matcher(title).region(said.start(), said.end());
        boolean both = from.find();
        Matcher owner = OWNER.matcher(title).region(0, kind);
        List<TitleParty> senders = both
                ? PartyList.of(title, new Span(from.end(), said.end()))
                : owner.find() ? PartyList.of(title, new Span(owner.start("who"), owner.end("who"))) : List.of();
        return new TitleParties(
                true, senders, PartyList.of(title, new Span(said.start(), both ? from.start() : said.end())));
    }

    /** "from X to Y"; {@code both}: without a word that says so only if both are named. */
    private static TitleParties fromFirst(String title, Span said, boolean both) {
        for (Span to : tos(title, said)) {
            Span from = new Span(said.start(), withoutComma(title, said.start(), to.start()));
            List<TitleParty> senders = PartyList.of(title, from);
            List<TitleParty> addressees = PartyList.of(title, new Span(to.end(), said.end()));
            if (!senders.isEmpty() && !addressees.isEmpty() && !isPost(title, from, said.end())) {
                return new TitleParties(true, senders, addressees);
            }
        }
        List<TitleParty> senders = both ? List.of() : PartyList.of(title, said);
        // "the Board to the Yard": of a body no more than what stands before "to"
        List<Span> tos = tos(title, said);
        if (!tos.isEmpty() && senders.stream().anyMatch(party -> party.kind() == NameKind.ORG)) {
            senders = PartyList.of(
                    title, new Span(said.start(), tos.get(tos.size() - 1).start()));
        }
        return new TitleParties(true, senders, List.of());
    }

    private static int withoutComma(String title, int start, int end) {
        return end > start && title.charAt(end - 1) == ',' ? end - 1 : end;
    }

    /** "Representative to NATO", "Ambassador to Norway (Lind)": where he is, not to whom he writes. */
    private static boolean isPost(String title, Span before, int end) {
        List<PhraseWord> sender = PhraseWords.of(title, before);
        boolean office = !sender.isEmpty() && sender.get(sender.size() - 1).kind() == PhraseWord.Kind.OFFICE;
        int open = title.indexOf('(', before.end());
        Span behind = new Span(before.end(), open < 0 || open > end ? end : open);
        List<PhraseWord> named = PhraseWords.of(title, behind).stream()
                .filter(word -> word.kind() != PhraseWord.Kind.SMALL)
                .toList();
        return office
                && !named.isEmpty()
                && (named.stream().allMatch(word -> word.kind() == PhraseWord.Kind.PLACE)
                        || named.size() == 1 && isPost(title, named.get(0)));
    }

    private static boolean isPost(String title, PhraseWord word) {
        String said = word.span().of(title);
        return word.kind() == PhraseWord.Kind.BODY || said.equals(said.toUpperCase(Locale.ROOT));
    }

    /** Where "to" parts the two; an office may be one to a country, so that the last comes first. */
    private static List<Span> tos(String title, Span said) {
        List<Span> tos = new ArrayList<>();
        Matcher to = TO.matcher(title).region(said.start(), said.end());
        while (to.find()) {
            tos.add(0, new Span(to.start(), to.end()));
        }
        return tos;
    }
}
