package org.opis.recognise.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.NameKind;
import org.opis.lexicon.WordList;
import org.opis.text.Span;

/**
 * Who wrote to whom, as the title of a record says: "Letter from X to Y", "Telegram, X to Y", "Cable from the Embassy in
 * A (X) to the Ministry".
 *
 * @param letter whether the title is that of a letter, a telegram or the like
 * @param sender who wrote, if it says so
 * @param addressee to whom, if it says so
 */
public record TitleParties(boolean letter, Optional<TitleParty> sender, Optional<TitleParty> addressee) {
    static final TitleParties NONE = new TitleParties(false, Optional.empty(), Optional.empty());
    private static final int LONGEST = 600;

    /** The kind of paper, perhaps with its number. */
    private static final Pattern KIND = Pattern.compile("\\b(?i:"
            + WordList.of("letter-kind").expression() + ")s?\\b(?:,?\\s(?:(?:Nº|N°|№|No\\.|#)\\s?)?\\d[\\d./-]*)?");

    private static final Pattern OWNER = Pattern.compile("(?<who>.{3,80})['’]s?\\s(?:\\p{L}+\\s){0,2}$");
    private static final Pattern LEAD = Pattern.compile(
            "(?:,|:)?\\s*(?:(?:given|handed|presented|sent|addressed)\\s(?=by|to|from))?(?<word>from|by|of|to|for|between)?\\b\\s*",
            Pattern.CASE_INSENSITIVE);
    /** Where what the paper is about begins. */
    private static final Pattern END = Pattern.compile(
            // "Minister for Foreign Affairs" is one office, "Report for July 1956" is none
            "\\s(?!for\\s\\p{Lu}\\p{L}++(?!\\s?\\d))(?:"
                    + WordList.of("title-end").expression()
                    + ")\\s|[\"“„«;]|\\s['‘]|:\\s|\\s[-–—]\\s|,\\s(?=\\d|\\p{Lu}\\p{Ll}+ \\d|['‘\"“])");

    /** "LETTER DATED 23 APRIL FROM": the parties do not follow the kind of paper. */
    private static final Pattern MATTER =
            Pattern.compile("(?i)(?:" + WordList.of("title-end").expression() + ")\\b");

    private static final Pattern TO = Pattern.compile("\\s(?:to|TO)\\s");
    private static final Pattern FROM = Pattern.compile(",?\\sfrom\\s");
    /** "Journal of the Ambassador to Norway X": a paper of another kind names none that way. */
    private static final Pattern PAPER =
            Pattern.compile("(?i)(?:from the |the )?(?:" + WordList.of("paper").expression() + ")\\b");
    /** The number of a paper in its volume. */
    private static final Pattern NUMBERED = Pattern.compile("^(?:(?:No|Nr)\\.\\s)?\\d{1,4}\\.?\\s+");

    public static TitleParties of(String title) {
        Matcher kind = KIND.matcher(title);
        return title.length() > LONGEST || !kind.find() ? NONE : behind(title, kind.start(), kind.end());
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
                    titled.sender()
                            .filter(party ->
                                    party.isSure() || titled.addressee().isPresent()),
                    titled.addressee());
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

    /** The same, and what {@code other} says where this is silent. */
    public TitleParties or(TitleParties other) {
        return new TitleParties(letter || other.letter, sender.or(other::sender), addressee.or(other::addressee));
    }

    private static TitleParties behind(String title, int start, int from) {
        Matcher lead = LEAD.matcher(title).region(from, title.length());
        String word = lead.lookingAt() && lead.group("word") != null
                ? lead.group("word").toLowerCase()
                : "";
        int begin = lead.lookingAt() ? lead.end() : from;
        Matcher end = END.matcher(title).region(Math.min(begin, title.length()), title.length());
        Span said = new Span(begin, end.find() ? Math.max(begin, end.start()) : title.length());
        if (word.isEmpty()
                && MATTER.matcher(title).region(begin, title.length()).lookingAt()) {
            return new TitleParties(true, Optional.empty(), Optional.empty());
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
        Optional<TitleParty> sender = both
                ? TitleParty.of(title, new Span(from.end(), said.end()))
                : owner.find()
                        ? TitleParty.of(title, new Span(owner.start("who"), owner.end("who")))
                        : Optional.empty();
        return new TitleParties(
                true, sender, TitleParty.of(title, new Span(said.start(), both ? from.start() : said.end())));
    }

    /** "from X to Y"; {@code both}: without a word that says so only if both are named. */
    private static TitleParties fromFirst(String title, Span said, boolean both) {
        for (int at : tos(title, said)) {
            Optional<TitleParty> sender = TitleParty.of(title, new Span(said.start(), at));
            Optional<TitleParty> addressee = TitleParty.of(title, new Span(at + " to ".length(), said.end()));
            boolean parted = sender.isPresent()
                    && addressee.isPresent()
                    && !(sender.get().isOffice() && isPost(title, at + " to ".length(), addressee.get()));
            if (parted) {
                return new TitleParties(true, sender, addressee);
            }
        }
        Optional<TitleParty> sender = both ? Optional.empty() : TitleParty.of(title, said);
        // "the Board to the Yard": of a body no more than what stands before "to"
        List<Integer> tos = tos(title, said);
        if (!tos.isEmpty()
                && sender.filter(party -> party.kind() == NameKind.ORG).isPresent()) {
            sender = TitleParty.of(title, new Span(said.start(), tos.get(tos.size() - 1)));
        }
        return new TitleParties(true, sender, Optional.empty());
    }

    /** "Representative to NATO", "Ambassador to Norway": where he is, not to whom he writes. */
    private static boolean isPost(String title, int from, TitleParty party) {
        return Character.isUpperCase(title.codePointAt(from))
                && (party.name().isEmpty()
                        || party.name().indexOf(' ') < 0
                                && (party.kind() == NameKind.ORG
                                        || party.name().equals(party.name().toUpperCase())));
    }

    /** Where "to" parts the two; an office may be one to a country, so that the last comes first. */
    private static List<Integer> tos(String title, Span said) {
        List<Integer> tos = new ArrayList<>();
        Matcher to = TO.matcher(title).region(said.start(), said.end());
        while (to.find()) {
            tos.add(0, to.start());
        }
        return tos;
    }
}
