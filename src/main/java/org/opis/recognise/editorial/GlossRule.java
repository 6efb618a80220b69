package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.GlossKind;
import org.opis.layout.Keywords;
import org.opis.lexicon.NameTokens;
import org.opis.lexicon.WordClass;
import org.opis.recognise.BracketRule;
import org.opis.recognise.Found;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.RemarkKind;
import org.opis.recognise.remark.RemarkReader;
import org.opis.recognise.remark.RemarkWords;
import org.opis.recognise.remark.Signed;

/** "Ri Won-beom [Ri Won Bom]", "Filippov [Stalin]", "Sun Li [Deputy Director]": a remark on the name before it. */
public final class GlossRule implements BracketRule {
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}./-]{0,15} = \\p{L}.*", Pattern.DOTALL);
    /** "= confidential": what stands before it, said otherwise. */
    private static final Pattern EQUAL = Pattern.compile("= ?\\p{L}.*", Pattern.DOTALL);

    private static final Pattern DESCRIBES = Pattern.compile(
            "(?:.*\\b(?:Minister|Director|Chairman|Secretary|Ambassador|Chief|Head|President|Premier|Counsell?or|Attach[eé]"
                    + "|Commander|Editor|Member|Envoy|Consul|Marshal|General|Leader|Representative)\\b.*"
                    + "|\\p{Lu}\\p{L}+ (?:\\p{Ll}+ )+.*)",
            Pattern.DOTALL);
    /** The same in small letters: "head of protocol", "a trading house in Hull". */
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?:(?:the|then|former|deputy|vice|first|acting|future|late)\\s)*(?:minister|director|chairman|secretary|ambassador|chief"
                    + "|head|president|premier|counsell?or|attach[eé]|commander|editor|member|envoy|consul|marshal|leader"
                    + "|representative|founder|interpreter|adviser|wife|son|brother|daughter|nephew)\\b.*"
                    + "|an?\\s\\p{L}[\\p{L}-]+\\s.*"
                    + "|(?:\\p{L}+[ -]){1,5}(?:institute|agency|company|plant|works|newspaper|magazine|journal|party|organization"
                    + "|organisation|trust|bureau|association|society|union|service|ministry|committee|commission|factory|bank|office|department|school"
                    + "|firm|enterprise|railway|airline|river|station|town|city|village|province|district|faction|movement|league|front|group|club)",
            Pattern.DOTALL);
    /** A measure of another country, in one that the reader knows. */
    private static final Pattern MEASURE = Pattern.compile(
            "(?:(?:about|approximately|approx\\.|ca\\.|circa|roughly|some|nearly|over|under|equal to|=) ?)?\\d[\\d., ]*\\p{L}[\\p{L}² ]*\\.?");

    private static final Pattern ARTICLE = Pattern.compile("(?:an?|the)\\s\\p{Ll}.*", Pattern.DOTALL);
    /** What the translator signs; a longer remark is a note. */
    private static final int LONGEST_SIGNED = 70;

    private static final Pattern DEFINITE = Pattern.compile("the \\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,7}");
    /** The rest of a name in two spellings: "Jeong-guk (Jung Guk)". */
    private static final Pattern SPELLINGS =
            Pattern.compile("\\p{Lu}[\\p{L}'’ -]{1,30} \\(\\p{Lu}[\\p{L}'’ -]{1,30}\\)");

    private static final Pattern SEVERAL = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,5}");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:[ -]\\p{Lu}?[\\p{L}'’.()-]*){0,4}");

    /** Only names and titles: no sentence. */
    private static final Pattern BARE_NAME = Pattern.compile("(?:\\p{Lu}\\S*+\\s?|(?:of|the|de|von|and)\\s)+");

    private static final Pattern DATE =
            Pattern.compile("(?:\\d{1,2} \\p{Lu}\\p{L}{2,8}|\\p{Lu}\\p{L}{2,8} \\d{1,2})(?:,? \\d{4})?");
    /** Whom a pronoun means: a name, or a noun with its article. */
    private static final Pattern REFERENT =
            Pattern.compile("(?:i\\.e\\.,? )?(?:the \\p{L}.*|\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,4})");

    /** A whole name, with its title. */
    private static final Pattern TITLED =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\.?(?: \\p{Lu}[\\p{L}'’-]*\\.){0,2}(?: \\p{Lu}[\\p{L}'’-]+){1,3}");
    /** By the clock of which place: "Lima time", "3 p.m. Oslo time". */
    private static final Pattern HOUR =
            Pattern.compile("(?:[^;,=/]{1,40}\\btime|GMT|UTC)(?:\\s?[;,=/]\\s?[^;,=/]{1,40}\\btime)?");

    private static final int LONGEST = 200;

    @Override
    public Code code() {
        return Code.I408;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public Optional<Found> read(Bracket bracket, Passage passage) {
        return kind(bracket, passage)
                .map(kind -> Found.of(code(), bracket.span(), inner -> {
                    Certainty certainty = kind == GlossKind.ABBREVIATION ? Certainty.CERTAIN : Certainty.MEDIUM;
                    return new Editorial.Gloss(
                            bracket.span(),
                            bracket.inner(),
                            kind,
                            Signed.gloss(passage, bracket.inner(), inner),
                            certainty);
                }))
                .or(() -> Explaining.of(bracket, passage).map(sure -> explaining(bracket, passage, sure)));
    }

    private Found explaining(Bracket bracket, Passage passage, Certainty sure) {
        return Found.of(
                code(),
                bracket.span(),
                inner -> new Editorial.Gloss(
                        bracket.span(),
                        bracket.inner(),
                        GlossKind.EXPLANATION,
                        Signed.gloss(passage, bracket.inner(), inner),
                        sure));
    }

    private static Optional<GlossKind> kind(Bracket bracket, Passage passage) {
        if (bracket.inner().length() > LONGEST) {
            return Optional.empty();
        }
        String words = passage.words(bracket);
        if (Completing.is(bracket, passage)) {
            return Optional.empty();
        }
        if (EQUAL.matcher(words).matches() || ToldDate.is(bracket, passage)) {
            return Optional.of(GlossKind.EXPLANATION);
        }
        if (Told.is(bracket, passage)) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        if (ABBREVIATION.matcher(words).matches()) {
            return Optional.of(GlossKind.ABBREVIATION);
        }
        Keywords keywords = passage.context().keywords();
        if (keywords.says(Keywords.Kind.UNIDENTIFIED, words)) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        if (keywords.says(Keywords.Kind.EXPLANATION, words) || isByTranslator(words, keywords)) {
            return Optional.of(GlossKind.EXPLANATION);
        }
        if (RemarkWords.of(words).endsIn(WordClass.AUXILIARY)) {
            return Optional.empty();
        }
        // another reading, of which the editor is not sure
        return words.endsWith("?")
                ? Optional.empty()
                : GlossTarget.before(bracket, passage).flatMap(g -> kind(g, words));
    }

    /** Whether it is a short explanation that the translator signs. */
    static boolean isByTranslator(String words, Keywords keywords) {
        int start = Signed.start(words, keywords);
        return start > 1
                && (keywords.says(Keywords.Kind.EXPLANATION, words)
                        || words.length() < LONGEST_SIGNED
                                && !isRemark(words.substring(0, start).strip()));
    }

    /** A sentence of its own, or something said of the paper: it explains no word. */
    private static boolean isRemark(String words) {
        boolean sentence = Character.isUpperCase(words.codePointAt(0)) && words.endsWith(".") && words.indexOf(' ') > 0;
        return sentence && !BARE_NAME.matcher(words).matches()
                || words.indexOf(':') < 0 && NoteShape.isOfPaper(words)
                || RemarkReader.read(words)
                        .filter(r -> r.kind() == RemarkKind.MEDIUM || r.kind() == RemarkKind.ABOUT)
                        .isPresent();
    }

    private static Optional<GlossKind> kind(GlossTarget glossed, String words) {
        if (glossed.isHour() && HOUR.matcher(words).matches() || glossed.isSameNoun(words)) {
            return Optional.of(GlossKind.EXPLANATION);
        }
        if (glossed.isDate() && DATE.matcher(words).matches()
                || glossed.isPronoun(new GlossSurroundings(glossed).goesOn())
                        && REFERENT.matcher(words).matches()
                || glossed.isCode() && ARTICLE.matcher(words).matches()) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        if (MEASURE.matcher(words).matches() && glossed.isMeasure()) {
            return Optional.of(GlossKind.EXPLANATION);
        }
        if (glossed.isHolder() && SEVERAL.matcher(words).matches()
                || new GlossSurroundings(glossed).isOffice()
                        && TITLED.matcher(words).matches()
                || glossed.isKindOfPlace() && NAME.matcher(words).matches()) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        if (!isName(glossed) || glossed.isAdjective() && new GlossSurroundings(glossed).precedesCapital()) {
            return Optional.empty();
        }
        if (glossed.isPartOf(words)) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        if (LETTERS.matcher(words).matches() && NameTokens.isAcronym(glossed.words())) {
            return Optional.of(GlossKind.TRANSLATION);
        }
        if (DESCRIBES.matcher(words).matches() && (glossed.isPerson() || glossed.isRole())
                || DESCRIBED.matcher(words).matches() && !glossed.isRole() && !glossed.isAdjective()) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        if (NAME.matcher(words).matches() && glossed.isDefinite() && new GlossSurroundings(glossed).isOffice()) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        if (DEFINITE.matcher(words).matches() && !glossed.isRole()) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        if (LETTERS.matcher(words).matches() && glossed.endsInitials(words)) {
            return Optional.of(GlossKind.ABBREVIATION);
        }
        if (SPELLINGS.matcher(words).matches()) {
            return Optional.of(GlossKind.ROMANIZATION);
        }
        return NAME.matcher(words).matches() ? named(glossed, words) : apposition(glossed, words);
    }

    /** Another name behind a name. */
    private static Optional<GlossKind> named(GlossTarget glossed, String words) {
        boolean alike = Similarity.of(glossed.words(), words) >= Similarity.ALIKE;
        boolean rest = words.indexOf(' ') < 0 && !glossed.isRole() && glossed.isSurname(words);
        if (rest && !(alike && glossed.followsPreposition()) && !glossed.isPlace()) {
            return Optional.empty();
        }
        if (!alike && Aliases.isRest(glossed, words)) {
            return Optional.empty();
        }
        return alike
                ? Optional.of(GlossKind.ROMANIZATION)
                : otherName(glossed, words).or(() -> apposition(glossed, words));
    }

    private static Optional<GlossKind> apposition(GlossTarget glossed, String words) {
        return Aliases.isApposition(glossed, words) ? Optional.of(GlossKind.IDENTIFICATION) : Optional.empty();
    }

    private static boolean isName(GlossTarget glossed) {
        return glossed.isName() && !new GlossSurroundings(glossed).beginsSentence();
    }

    private static Optional<GlossKind> otherName(GlossTarget glossed, String words) {
        boolean several = words.indexOf(' ') > 0 || words.indexOf('-') > 0;
        if (glossed.isRole()) {
            return several || glossed.isDefinite() || new GlossSurroundings(glossed).isAddressed()
                    ? Optional.of(GlossKind.IDENTIFICATION)
                    : Optional.empty();
        }
        if (several && new GlossSurroundings(glossed).endsOffice()) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        return Aliases.canFollow(glossed, words, several) ? Optional.of(GlossKind.ALIAS) : Optional.empty();
    }
}
