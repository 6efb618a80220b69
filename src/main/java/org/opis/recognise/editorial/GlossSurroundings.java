package org.opis.recognise.editorial;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.NameTokens;
import org.opis.lexicon.TermClass;
import org.opis.lexicon.WordClass;
import org.opis.lexicon.WordLexicon;
import org.opis.text.Blank;

/** What stands before the name or office that a bracket follows, and behind the bracket. */
record GlossSurroundings(GlossTarget name) {
    private static final Pattern GOES_ON = Pattern.compile("]\\s(\\p{Ll}+)");
    private static final Set<String> OF = Set.of("of", "in", "to", "from", "at", "for");

    /** Whether a noun is told of behind the bracket, or a people in it. */
    boolean goesOn() {
        int inside = name.span().end() + 2 + "the ".length();
        int close = name.text().indexOf(']', inside);
        boolean people = inside < name.text().length()
                && Character.isUpperCase(name.text().charAt(inside));
        return people
                || close > 0
                        && GOES_ON.matcher(name.text())
                                .region(close, name.text().length())
                                .lookingAt()
                        && isContent(close);
    }

    private boolean isContent(int close) {
        Matcher next = GOES_ON.matcher(name.text()).region(close, name.text().length());
        return next.lookingAt()
                && WordLexicon.english().word(next.group(1)).classes().keySet().stream()
                        .noneMatch(WordClass::isClosed);
    }

    /** An office of the lexicon, not a form of address, and no name behind the bracket. */
    boolean isOffice() {
        return isOffice(name.words())
                && !precedesCapital(name.text().indexOf(']', name.span().end()));
    }

    /** "Chief [Halek], Comrade Dorn:" is addressed by his office; in a sentence the name completes it. */
    boolean isAddressed() {
        int next = name.text().indexOf(']', name.span().end()) + 1;
        return isOffice()
                && (next >= name.text().length() || ",:\n".indexOf(name.text().charAt(next)) >= 0);
    }

    /** "the envoy of Westmark": the place is that of an office. */
    boolean endsOffice() {
        return name.word(name.floor(), name.span().start())
                .filter(t -> OF.contains(t.of(name.text())))
                .flatMap(t -> name.word(name.floor(), t.start()))
                .filter(t -> isOffice(t.of(name.text())))
                .isPresent();
    }

    private static boolean isOffice(String word) {
        return Lexicon.english().find(word).stream()
                .anyMatch(
                        hit -> hit.termClass() == TermClass.OFFICE && hit.span().length() == word.length());
    }

    /** "Met [Trade Envoy Nuno] Pardo": the first word of a sentence before the first part of a name. */
    boolean beginsSentence() {
        int close = name.text().indexOf(']', name.span().end());
        return name.words().indexOf(' ') < 0
                && !NameTokens.isCapitals(name.words())
                && close > 0
                && precedesCapital(close)
                && Arrays.stream(name.text()
                                .substring(Math.min(close, name.span().end() + 2), close)
                                .split(" "))
                        .anyMatch(w -> NameTokens.isRole(w) || isOffice(w))
                && opensSentence();
    }

    /** Whether a word with a capital stands right behind the bracket. */
    boolean precedesCapital() {
        return precedesCapital(name.text().indexOf(']', name.span().end()));
    }

    private boolean precedesCapital(int close) {
        return close + 2 < name.text().length()
                && name.text().charAt(close + 1) == ' '
                && Character.isUpperCase(name.text().charAt(close + 2));
    }

    private boolean opensSentence() {
        int at = name.span().start();
        while (at > name.floor()
                && (Blank.isBlank(name.text().charAt(at - 1))
                        || "\"“‘".indexOf(name.text().charAt(at - 1)) >= 0)) {
            at--;
        }
        return at == name.floor() || ".!?:)".indexOf(name.text().charAt(at - 1)) >= 0;
    }
}
