package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Inline;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.line.Markings;
import org.opis.recognise.name.SpacedName;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "P r a g u e": words printed with wide letters. */
public final class LetterspacedRule implements InlineRule {
    /** Four letters or more, each apart; a stop or mark may end the run. */
    private static final Pattern RUN = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])\\p{L}(?:[ \\u00a0]{1,4}\\p{L}){3,80}(?:[ \\u00a0]{1,4}[!.:,])?(?![\\p{L}\\p{N}])");

    private static final Pattern BLANKS = Pattern.compile("[ \\u00a0]+");

    @Override
    public Code code() {
        return Code.I412;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        Matcher run = RUN.matcher(passage.text())
                .useTransparentBounds(true)
                .region(passage.span().start(), passage.span().end());
        while (run.find()) {
            Span span = new Span(run.start(), run.end());
            text(run.group(), passage.context().markings())
                    .ifPresent(t ->
                            out.accept(Found.of(code(), SpacedName.around(new Inline.Letterspaced(span, t), passage))));
        }
    }

    /** Whether four letters, each apart, end at {@code end}. */
    static boolean endsAt(String text, int floor, int end) {
        int letters = 0;
        int at = end;
        while (letters < 4 && at > floor && Character.isLetter(text.charAt(at - 1))) {
            letters++;
            at--;
            if (at > floor && !Blank.isBlank(text.charAt(at - 1))) {
                return false;
            }
            while (at > floor && Blank.isBlank(text.charAt(at - 1)) && text.charAt(at - 1) != '\n') {
                at--;
            }
        }
        return letters == 4;
    }

    /** Whether the whole text is letter-spaced. */
    public static boolean isRun(String text) {
        return text.length() < 400 && RUN.matcher(text).matches();
    }

    /** What the run says; empty where its letters are a list or numerals. */
    public static Optional<String> text(String run, Markings markings) {
        String joined = BLANKS.matcher(run).replaceAll("");
        boolean list = joined.equals(joined.toUpperCase(Locale.ROOT)) && joined.matches("[IVXL]+");
        boolean alphabet = "abcdefghijklmnopqrstuvwxyz".contains(joined.toLowerCase(Locale.ROOT));
        return list || alphabet ? Optional.empty() : Optional.of(words(joined, markings));
    }

    /** Word borders: wider blanks, or those of a known marking. */
    private static String words(String joined, Markings markings) {
        for (Map.Entry<String, String> marking : markings.joined().entrySet()) {
            if (joined.toLowerCase(Locale.ROOT).startsWith(marking.getKey())) {
                return cased(marking.getValue(), joined);
            }
        }
        return joined;
    }

    /** The words of {@code spaced} with the letters of {@code joined}, and what follows them. */
    private static String cased(String spaced, String joined) {
        StringBuilder words = new StringBuilder();
        int letter = 0;
        for (int i = 0; i < spaced.length(); i++) {
            words.append(spaced.charAt(i) == ' ' ? ' ' : joined.charAt(letter++));
        }
        return words + joined.substring(letter);
    }
}
