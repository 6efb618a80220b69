package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.GlossKind;
import org.opis.document.Inline;
import org.opis.lexicon.NameTokens;
import org.opis.lexicon.WordClass;
import org.opis.lexicon.WordSet;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.RemarkWords;
import org.opis.recognise.remark.Signed;
import org.opis.text.Span;

/** "delo [file]": a word of the original and its translation; "suspicion [suspicácia]": the other way round. */
public final class ForeignRule implements BracketRule {
    /** Russian terms of archives and chancelleries that translators leave standing. */
    private static final WordSet TERMS = WordSet.of("russian-term");

    private static final Pattern ORIGINAL = Pattern.compile("\\p{Ll}[\\p{L}'’-]*(?: \\p{Ll}[\\p{L}'’-]*){0,3}");

    /** Words with letters of other languages that English has taken over. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?:attaché|communiqué|protégé|café|résumé|fiancé|cliché|exposé|coup"
                    + " d'état|façade|naïve|élite|régime)e?s?");
    /** A word and its translation in one bracket; a romanised Russian ending. */
    private static final Pattern BOTH =
            Pattern.compile("\\p{Ll}{3,20}(?: \\p{Ll}{3,20}){0,3}(?:—| – | - |--)\\p{Ll}[\\p{L} -]{2,30}");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,20}");

    /** The words of the paper itself behind a marking that stands alone. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,20}(?: \\p{L}{2,20}){0,3}!?");

    /** What a foreign word means. */
    private static final Pattern MEANT = Pattern.compile("\\p{L}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]+){0,4}");

    private static final Set<WordClass> OF_LANGUAGE =
            EnumSet.of(WordClass.TONGUE, WordClass.SCRIPT, WordClass.RELATION);

    private static final Pattern RUSSIAN = Pattern.compile(
            "\\p{Ll}{3,20}(?:eno|nyy|skiy|skaya|skoye|skiye|niye|tsiya|nost'?|stvo|ovat'?|shchik|chik)");
    /** More than this, in characters, is text and no marking alone. */
    private static final int LONGEST_MARKING = 200;

    @Override
    public Code code() {
        return Code.I409;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        if (bracket.inner().length() > 60 || Completing.is(bracket, passage)) {
            return Optional.empty();
        }
        String words = passage.inside(bracket);
        if (saysLanguage(words)
                || term(bracket, passage).isPresent()
                || isOriginal(words)
                || followsOriginal(bracket, passage)) {
            return Optional.of(Found.of(
                    code(),
                    bracket.span(),
                    inner -> new Editorial.Gloss(
                            bracket.span(),
                            bracket.inner(),
                            GlossKind.TRANSLATION,
                            Signed.gloss(passage, bracket.inner(), inner),
                            Certainty.MEDIUM)));
        }
        return Optional.empty();
    }

    /** "Chinese: …", "in the Russian: …": the word of the original, and in which language it is. */
    private static boolean saysLanguage(String words) {
        int colon = words.indexOf(": ");
        RemarkWords label = RemarkWords.of(colon < 0 ? "" : words.substring(0, colon));
        return (label.has(WordClass.TONGUE) || label.hasStrong(WordClass.RELATION))
                && label.terms().stream()
                        .allMatch(term ->
                                term.entry().isAny(OF_LANGUAGE) || term.entry().isClosed());
    }

    private static boolean isOriginal(String words) {
        return ForeignLetters.isOtherScript(words) && words.codePoints().noneMatch(ForeignRule::isLatin)
                || BOTH.matcher(words).matches()
                || RUSSIAN.matcher(words).matches()
                || ORIGINAL.matcher(words).matches()
                        && (words.chars().anyMatch(c -> c > 127) || ForeignLetters.anyOf(words))
                        && !ENGLISH.matcher(words).matches();
    }

    private static boolean isLatin(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Words in another script, or a word set wide, stay as they are printed; what follows says what they mean. */
    private static boolean followsOriginal(Bracket bracket, Passage passage) {
        int floor = passage.span().start();
        int start = bracket.span().start();
        int end = NameTokens.endBefore(passage.text(), floor, start);
        boolean marking = end - floor < LONGEST_MARKING
                && WORDS.matcher(passage.inside(bracket)).matches()
                && passage.context().markings().isAll(passage.text().substring(floor, end));
        return marking
                || isMarked(floor, end, bracket, passage)
                || NameTokens.tokenBefore(passage.text(), floor, end)
                        .filter(t -> ForeignLetters.isOtherScript(t.of(passage.text())))
                        .isPresent()
                || end < start
                        && WORD.matcher(passage.inside(bracket)).matches()
                        && LetterspacedRule.endsAt(passage.text(), floor, end);
    }

    /** "fillér [pennies]": a word with letters of another language; small words of English complete a sentence. */
    private static boolean isMarked(int floor, int end, Bracket bracket, Passage passage) {
        RemarkWords inside = RemarkWords.of(passage.inside(bracket));
        return NameTokens.tokenBefore(passage.text(), floor, end)
                        .map(t -> t.of(passage.text()))
                        .filter(t -> ForeignLetters.isMarked(t)
                                && !ENGLISH.matcher(t).matches())
                        .isPresent()
                && MEANT.matcher(passage.inside(bracket)).matches()
                && !inside.first().entry().isClosed()
                && !inside.hasStrongState();
    }

    /** The term that stands before the pair. */
    private static Optional<Span> term(Bracket bracket, Passage passage) {
        int floor = passage.span().start();
        int end = NameTokens.endBefore(passage.text(), floor, bracket.span().start());
        return NameTokens.tokenBefore(passage.text(), floor, end).filter(t -> TERMS.has(t.of(passage.text())));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        for (Bracket bracket : passage.brackets()) {
            read(bracket, passage).ifPresent(gloss -> {
                out.accept(gloss);
                term(bracket, passage)
                        .ifPresent(word -> out.accept(Found.of(code(), new Inline.Foreign(word, "ru-Latn"))));
            });
        }
    }
}
