package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Editorial;
import org.opis.document.Inline;
import org.opis.lexicon.NameTokens;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.text.Span;

/** "VFP [World Federation of Trade Unions]": an acronym and what it stands for. */
public final class ExpansionRule implements BracketRule {
    private static final Pattern NUMERAL = Pattern.compile("[IVXLC]+");
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:,? [\\p{L}'’&-]+){1,12}");

    /** The same with its article, and in small letters. */
    private static final Pattern ARTICLE = Pattern.compile("[Tt]he (?=\\p{Lu}.* \\p{Lu}[\\p{L}'’-]+$)");

    private static final Pattern DESCRIBED = Pattern.compile(
            "(?:\\p{Ll}+[ -]){1,5}(?:institutes?|institution|agency|authority|association|society|union|ministry|committee"
                    + "|commission|council|board|bureau|organi[sz]ation|federation|party|league|administration|directorate)");

    /** Letters with their stops: "S.R.R." */
    private static final Pattern POINTED = Pattern.compile("(?:\\p{Lu}\\.){2,7}");

    /** No person is called so. */
    private static final Pattern BODY = Pattern.compile(
            "(?:\\p{Lu}\\p{L}+ )?(?:Administration|Association|Board|Bureau|Central|Commission|Committee|Department|Directorate|Division"
                    + "|Institute|Main|Ministry|Office|Organization|Section|State|Union)\\b.*");

    /** Romanised letters may be two: "VTsSPS". */
    private static final Pattern ROMANIZED =
            Pattern.compile("(?=(?:.*\\p{Lu}){3})\\p{Lu}(?:\\p{Lu}|(?<=[TSKZCY])[shaue])*");

    /** A small letter stands for a small word: "MfS". */
    private static final Pattern MIXED = Pattern.compile("\\p{Lu}{1,3}(?:\\p{Ll}\\p{Lu}{1,3}){1,2}");

    private static final int LONGEST_ACRONYM = 8;
    private static final int LONGEST = 200;
    /** An initial of two letters, and its stop. */
    private static final int FORENAME = 3;

    @Override
    public Code code() {
        return Code.I406;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(
                Scope.PROSE, Scope.APPARATUS, Scope.CLOSING, Scope.HEADING, Scope.STAMP, Scope.HAND, Scope.EDITOR);
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        if (!bracket.children().isEmpty() || bracket.inner().length() > LONGEST) {
            return Optional.empty();
        }
        int floor = passage.span().start();
        int end = NameTokens.endBefore(passage.text(), floor, bracket.span().start());
        String words = passage.words(bracket);
        return NameTokens.tokenBefore(passage.text(), floor, end)
                .filter(t -> expands(words, t, passage)
                        || Shortened.is(t.of(passage.text()), words) && !isForename(t, bracket, passage)
                        || Initials.are(t.of(passage.text()), words))
                .map(abbreviation -> found(abbreviation, bracket));
    }

    /** "Premier Ts. [Tsevegiin] Orgil": the initial of a forename, before the surname. */
    private static boolean isForename(Span token, Bracket bracket, Passage passage) {
        int next = bracket.span().end() + 1;
        return token.length() <= FORENAME
                && !NameTokens.isRole(passage.inside(bracket))
                && Character.isUpperCase(passage.text().charAt(token.start()))
                && next < passage.span().end()
                && Character.isUpperCase(passage.text().charAt(next));
    }

    /** Whether the words are those of an acronym; in doubt only where they begin with its letters. */
    private static boolean expands(String words, Span token, Passage passage) {
        boolean queried = words.endsWith("?");
        String doubt = GradedRule.doubt(words);
        boolean doubted = queried || !doubt.isEmpty();
        String sure = words.substring(doubt.length(), words.length() - (queried ? 1 : 0));
        String said = ARTICLE.matcher(sure).replaceFirst("");
        String printed = token.of(passage.text());
        boolean pointed = POINTED.matcher(printed).matches();
        String letters = pointed ? printed.replace(".", "") : printed;
        return (WORDS.matcher(said).matches()
                        || !pointed && DESCRIBED.matcher(said).matches())
                && (pointed ? isPointed(letters, said) : isAcronym(letters, said))
                && (!doubted || begins(said, letters))
                && !endsName(token, said, passage);
    }

    /** Initials of a person have stops as well: the words say that it is a body or a state. */
    private static boolean isPointed(String letters, String words) {
        return BODY.matcher(words).matches()
                || letters.length() > 2 && (words.contains(" of ") || begins(words, letters));
    }

    /** Letters alone; "III" is a number, and so is "CC" unless the words begin with its letters. */
    private static boolean isAcronym(String token, String words) {
        boolean letters = NameTokens.isAcronym(token) && token.chars().allMatch(Character::isLetter)
                || ROMANIZED.matcher(token).matches()
                || MIXED.matcher(token).matches();
        return letters
                && token.length() <= LONGEST_ACRONYM
                && (!NUMERAL.matcher(token).matches() || begins(words, token));
    }

    /** "NAM SUK JA [Nam Suk Ja]": the last of several words in capitals, whose letters the bracket doesn't explain. */
    private static boolean endsName(Span token, String words, Passage passage) {
        Span name = NameTokens.capitalsEndingWith(passage.text(), passage.span().start(), token);
        boolean last =
                words.toUpperCase(Locale.ROOT).endsWith(token.of(passage.text()).toUpperCase(Locale.ROOT));
        return (name.length() > token.length() || last)
                && !BODY.matcher(words).matches()
                && (Similarity.of(name.of(passage.text()), words) >= Similarity.ALIKE
                        || !begins(words, token.of(passage.text())));
    }

    /** Whether the letters of {@code letters} begin words, in this order. */
    private static boolean begins(String words, String letters) {
        int found = 0;
        for (String word : words.split("[ -]")) {
            boolean begins = found < letters.length()
                    && !word.isEmpty()
                    && Character.toUpperCase(word.charAt(0)) == letters.charAt(found);
            found += begins ? 1 : 0;
        }
        return found == letters.length();
    }

    private Found found(Span abbreviation, Bracket bracket) {
        Span span = new Span(abbreviation.start(), bracket.span().end());
        return Found.of(code(), span, inner -> {
            List<Inline> content = inner.read(bracket.inner(), Scope.EDITOR);
            boolean name = content.size() == 1
                    && content.get(0) instanceof Inline.Name
                    && content.get(0).span().equals(bracket.inner());
            return name
                    ? named(span, abbreviation, bracket, (Inline.Name) content.get(0))
                    : expansion(span, abbreviation, bracket, content);
        });
    }

    /** TEI P5 3.6.5: both say one name. */
    private static Inline named(Span span, Span abbreviation, Bracket bracket, Inline.Name name) {
        List<Inline> both = List.of(expansion(span, abbreviation, bracket, name.content()));
        return new Inline.Name(
                span, name.kind(), name.ref(), both, name.certainty(), name.language(), name.candidates());
    }

    private static Inline expansion(Span span, Span abbreviation, Bracket bracket, List<Inline> content) {
        Span beside = new Span(abbreviation.end(), bracket.span().end());
        return new Editorial.Expansion(span, abbreviation, beside, bracket.inner(), content);
    }
}
