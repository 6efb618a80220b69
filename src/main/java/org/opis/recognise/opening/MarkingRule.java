package org.opis.recognise.opening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Facts;
import org.opis.document.Inline;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.editorial.LetterspacedRule;
import org.opis.recognise.line.Markings;
import org.opis.recognise.name.UnlistedNames;
import org.opis.text.Span;

/** "TOP SECRET", "Highly Classified.", "H i g h l y c l a s s i f i e d !": a secrecy marking on the paper. */
public final class MarkingRule implements InlineRule {
    private static final Pattern SPACED =
            Pattern.compile("(?m)^\\p{Lu}(?:[ \\u00a0]{1,4}\\p{L}){5,40}(?: ?[!.])?(?=$|[ \\u00a0]+\\p{Lu}{2})");

    private static final Pattern NUMBERED = Pattern.compile("(?=.{0,60}\\d)[^\\p{Ll}\\n]{4,60}\\s");

    @Override
    public Code code() {
        return Code.I418;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(Scope.APPARATUS, Scope.STAMP);
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        Markings markings = passage.context().markings();
        Matcher any = markings.any()
                .matcher(passage.text())
                .useTransparentBounds(true)
                .region(passage.span().start(), passage.span().end());
        while (any.find()) {
            String line = line(passage, any);
            if ((isMarking(any.group()) || isAlone(passage, any, line))
                    && !isTranslation(passage, any)
                    && !markings.isWord(any.group(), line)) {
                Span span = new Span(any.start(), end(passage, any.end()));
                out.accept(found(span, markings.all(span.of(passage.text()))));
            }
        }
        Matcher spaced = SPACED.matcher(passage.text())
                .region(passage.span().start(), passage.span().end());
        while (spaced.find()) {
            LetterspacedRule.text(spaced.group(), markings)
                    .map(markings::all)
                    .filter(classes -> !classes.isEmpty())
                    .ifPresent(classes -> out.accept(found(new Span(spaced.start(), spaced.end()), classes)));
        }
    }

    private Found found(Span span, List<Facts.Marking> classes) {
        return Found.of(code(), span, inner -> {
            // its capitals are no name's
            List<Inline> content = UnlistedNames.unnamed(inner.read(span, Scope.EDITOR)).stream()
                    .filter(i -> !(i instanceof Inline.Name name && name.ref().isEmpty()))
                    .toList();
            return new Inline.Marking(span, classes, content);
        });
    }

    /** In running words a marking begins with a capital. */
    private static boolean isMarking(String words) {
        return Character.isUpperCase(words.replaceFirst("^\\[+", "").charAt(0));
    }

    /** "極秘 [Top Secret]": the bracket says again what stands before it. */
    private static boolean isTranslation(Passage passage, Matcher any) {
        int start = passage.text().lastIndexOf('\n', any.start() - 1) + 1;
        return any.group().startsWith("[")
                && passage.context().markings().isAll(passage.text().substring(start, any.start()));
    }

    /** The line of the passage in which it stands. */
    private static String line(Passage passage, Matcher any) {
        Span span = passage.span();
        int start = Math.max(span.start(), passage.text().lastIndexOf('\n', any.start() - 1) + 1);
        int end = passage.text().indexOf('\n', any.end());
        return passage.text().substring(start, end < 0 ? span.end() : Math.min(end, span.end()));
    }

    /** A small letter begins it where nothing but markings, or but a number before it, stands in the line. */
    private static boolean isAlone(Passage passage, Matcher any, String line) {
        int start = passage.text().lastIndexOf('\n', any.start() - 1) + 1;
        String before = passage.text().substring(start, any.start());
        return !any.group().startsWith("[")
                && (passage.context().markings().isAll(line)
                        || NUMBERED.matcher(before).matches());
    }

    /** A stop or exclamation mark that ends the marking belongs to it. */
    private static int end(Passage passage, int at) {
        return passage.has(at, '.') || passage.has(at, '!') ? at + 1 : at;
    }
}
