package org.opis.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.GlossKind;
import org.opis.document.Inline;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "Ri Won-beom [Ri Won Bom]", "Filippov [Stalin]", "Sun Li [Deputy Director]": a remark on the name before it. */
final class GlossRule implements BracketRule {
    private static final Set<String> FIXED = Set.of(
            "not further identified",
            "not identified",
            "unidentified",
            "female",
            "male",
            "expansion unknown",
            "name unknown",
            "first name unknown",
            "pseudonym",
            "code name");
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}./-]{0,15} = \\p{L}.*", Pattern.DOTALL);
    private static final Pattern DESCRIBES = Pattern.compile(
            "(?:.*\\b(?:Minister|Director|Chairman|Secretary|Ambassador|Chief|Head|President|Premier|Counsell?or|Attach[eé]"
                    + "|Commander|Editor|Member|Envoy|Consul|Marshal|General|Leader|Representative)\\b.*"
                    + "|\\p{Lu}\\p{L}+ (?:\\p{Ll}+ )+.*)",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:[ -]\\p{Lu}?[\\p{L}'’.()-]*){0,4}");

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
                    return new Inline.Gloss(
                            bracket.span(),
                            bracket.inner(),
                            kind,
                            inner.read(bracket.inner(), Scope.EDITOR),
                            certainty);
                }));
    }

    private static Optional<GlossKind> kind(Bracket bracket, Passage passage) {
        String words = passage.inside(bracket);
        if (words.length() > 200) {
            return Optional.empty();
        }
        if (ABBREVIATION.matcher(words).matches()) {
            return Optional.of(GlossKind.ABBREVIATION);
        }
        if (FIXED.contains(words)) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        return before(bracket, passage).flatMap(name -> afterName(name, words, passage.text()));
    }

    /** The name that ends before the pair. */
    private static Optional<Span> before(Bracket bracket, Passage passage) {
        int floor = passage.span().start();
        int end = Tokens.endBefore(passage.text(), floor, bracket.span().start());
        return end == bracket.span().start()
                ? Optional.empty()
                : Tokens.tokenBefore(passage.text(), floor, end)
                        .filter(t -> Character.isUpperCase(t.of(passage.text()).codePointAt(0)))
                        .map(t -> Tokens.nameEndingWith(passage.text(), floor, t));
    }

    private static Optional<GlossKind> afterName(Span name, String words, String text) {
        String before = name.of(text);
        if (DESCRIBES.matcher(words).matches() && (Tokens.isNamePart(last(before)) || Tokens.isRole(before))) {
            return Optional.of(GlossKind.IDENTIFICATION);
        }
        if (!NAME.matcher(words).matches() || completes(name, words, text)) {
            return Optional.empty();
        }
        if (Similarity.of(before, words) >= 0.5) {
            return Optional.of(GlossKind.ROMANIZATION);
        }
        boolean several = words.indexOf(' ') > 0 || words.indexOf('-') > 0;
        boolean role = Tokens.isRole(before);
        return role && several
                ? Optional.of(GlossKind.IDENTIFICATION)
                : before.length() > 3 && !role && (several || isOneName(before))
                        ? Optional.of(GlossKind.ALIAS)
                        : Optional.empty();
    }

    /** A single word after a title and a surname is the rest of the name: "Minister Zhao [Min]". */
    private static boolean completes(Span name, String words, String text) {
        if (words.indexOf(' ') >= 0 || name.of(text).indexOf(' ') >= 0) {
            return false;
        }
        int floor = Math.max(0, name.start() - 40);
        return Tokens.tokenBefore(text, floor, Tokens.endBefore(text, floor, name.start()))
                .filter(t -> t.end() < name.start() && !Blank.isBlank(text, t))
                .filter(t -> Tokens.isRole(t.of(text)) || Character.isUpperCase(text.charAt(t.start())))
                .isPresent();
    }

    private static boolean isOneName(String before) {
        return before.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == ' ')
                        && !Tokens.isAcronym(before.split(" ")[0])
                || before.contains(" ");
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
