package org.opis.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Span;

/** Finds runs of capitalised words, and in them the words that may be a person's name. */
final class MentionReader {
    /** One letter, or two that are one of another alphabet; "No. 5" and "F. 3" are none. */
    private static final String INITIAL =
            "(?:\\p{Lu}|Yu|Ya|Ye|Yo|Iu|Ia|Kh|Ch|Sh|Zh|Ts|Th|St|Cz|Sz|Gy|Dj)\\.(?![\\p{Ll}.]|[ \\u00a0]?\\d)";

    private static final String TITLE = "(?:Cdes?|Comr?|Mrs?|Ms|Dr|Prof|Gen|Col|Maj|Capt|Lt|Adm|Amb)\\.";
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]*+(?:[-'’](?!s\\b)\\p{L}++)*";
    private static final String PARTICLE = "(?:(?:de|da|di|van|von|der|den|la|le|al|bin|ibn|dos|du)[ \\u00a0])?";
    private static final String TOKEN = "(?:" + TITLE + "|" + INITIAL + "|" + WORD + ")";
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{N}.])(?:[cC]\\.[ \\u00a0])?" + TOKEN
            + "(?:(?:(?<=\\.)|[ \\u00a0\\n])" + PARTICLE + TOKEN + "){0,9}");
    private static final Pattern PIECE = Pattern.compile(PARTICLE + TOKEN + "|[cC]\\.(?=[ \\u00a0])");
    /** "Lipa, J." in lists. */
    private static final Pattern INVERTED =
            Pattern.compile(",[ \\u00a0](?:" + INITIAL + "[ \\u00a0]?){1,3}(?![ \\u00a0]?\\p{Lu})");

    private static final Pattern OFFICE = Pattern.compile("(\\p{L}+)[ \\u00a0\\n](?:of|for)(?: the)?[ \\u00a0\\n]\\z");

    private final String text;
    private final boolean prose;
    private final List<Mention> found = new ArrayList<>();

    private MentionReader(String text, boolean prose) {
        this.text = text;
        this.prose = prose;
    }

    /**
     * The mentions in a stretch.
     *
     * @param prose whether it is running text: elsewhere only initials and titles show a person
     */
    static List<Mention> read(String text, Span span, boolean prose) {
        MentionReader reader = new MentionReader(text, prose);
        Matcher run = RUN.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
        while (run.find()) {
            reader.run(new Span(run.start(), run.end()), span.end());
        }
        return reader.found;
    }

    private record Piece(String text, Span span) {
        boolean isTitle() {
            return text.matches(TITLE) || text.matches("[cC]\\.") || OrdinaryWords.isTitle(text);
        }

        boolean isName() {
            return Mention.isInitial(text) || !OrdinaryWords.is(text);
        }
    }

    /** The last words of the run that no title or ordinary word follows, up to the first ordinary word after them. */
    private void run(Span run, int limit) {
        List<Piece> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(text).region(run.start(), run.end()).useTransparentBounds(true);
        while (piece.find()) {
            pieces.add(new Piece(piece.group(), new Span(piece.start(), piece.end())));
        }
        // "Minister of Fisheries Jan Lipa": the first word is that of the office
        boolean office = pieces.size() > 1 && isOffice(run.start());
        int start = office ? 1 : 0;
        for (int i = start; i <= pieces.size(); i++) {
            boolean ends = i == pieces.size()
                    || pieces.get(i).isTitle()
                    || !pieces.get(i).isName();
            if (ends) {
                boolean titled = start > 0 && pieces.get(start - 1).isTitle() || office && start == 1;
                boolean cut = i < pieces.size() || start > 0 && !titled;
                add(pieces.subList(start, i), titled, cut, limit);
                start = i + 1;
            }
        }
    }

    /** Whether "Minister of" or the like stands before {@code at}. */
    private boolean isOffice(int at) {
        Matcher before = OFFICE.matcher(text).region(Math.max(0, at - 40), at);
        return before.find() && OrdinaryWords.isTitle(before.group(1));
    }

    private void add(List<Piece> pieces, boolean titled, boolean cut, int limit) {
        List<String> words = new ArrayList<>(pieces.stream().map(Piece::text).toList());
        if (words.isEmpty() || words.size() > 5) {
            return;
        }
        Span span = new Span(
                pieces.get(0).span().start(),
                pieces.get(pieces.size() - 1).span().end());
        Matcher inverted = INVERTED.matcher(text).region(span.end(), limit).useTransparentBounds(true);
        if (words.size() == 1 && inverted.lookingAt() && !Mention.isInitial(words.get(0))) {
            Matcher initial = Pattern.compile(INITIAL).matcher(inverted.group());
            while (initial.find()) {
                words.add(initial.group());
            }
            span = new Span(span.start(), inverted.end());
        }
        Mention mention = Mention.of(span, words, titled);
        if (isPerson(mention, pieces, cut)) {
            found.add(mention);
        }
    }

    private boolean isPerson(Mention mention, List<Piece> pieces, boolean cut) {
        int names = mention.names().size();
        if (names == 0 || names > 3 || mention.names().stream().allMatch(n -> n.length() < 2)) {
            return false;
        }
        if (mention.hasInitials()) {
            return names <= 2
                    && mention.words().size() - names <= 3
                    && mention.names().stream().anyMatch(n -> n.length() > 2);
        }
        boolean capitals =
                pieces.stream().anyMatch(p -> p.text().equals(p.text().toUpperCase(Locale.ROOT)));
        return mention.titled()
                        && !(capitals && names == 1 && pieces.get(0).text().length() < 4)
                || prose && !cut && names > 1 && !capitals;
    }
}
