package org.opis.recognise.opening;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.opis.diagnostic.Code;
import org.opis.document.Inline;
import org.opis.lexicon.WordSet;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.text.Span;

/** "Copy Nº 1", "Copy 19 of 50", "3rd copy of 4", "Copy Nº ___", "Only copy": which copy this is. */
public final class CopyNumberRule implements InlineRule {
    /** Words for a copy in other languages, before its number; and what says that there is one alone. */
    private static final WordSet WORDS = WordSet.of("copy-word");

    private static final String WORD = WORDS.expression("number");
    private static final String ALONE = WORDS.expression("only");

    private static final String SIGN = "(?:Nº|N°|№|[Nn][o°º]\\.?|[Nn]r\\.?|#|[Nn]umber|[Čč]\\.|br\\.)";
    /** How many copies there are, before which of them this is. */
    private static final String MADE =
            "(?:(?:In|Made in|Typed in|Printed in) )?\\d{1,3} (?:\\p{L}{3,10} )?copies(?: only)?,"
                    + " (?:this (?:being|is) )?";

    private static final String OF = "(?:\\s(?i:of|out of)\\s\\d{1,4}(?:\\s(?i:copies|copy))?)?";
    private static final String COPY = "(?<!\\p{L})(?:" + MADE + "(?:(?i:copy|ex\\.)\\s)?(?:" + SIGN
            + "\\s?)?(?<number5>\\d{1,4})(?:(?:st|nd|rd|th) copy)?"
            + "|(?:Copy|COPY|(?<=[;,]\\s)copy(?=\\s(?:Nº|No\\.)))(?:\\s|:\\s)(?:(?:Nº|N°|[Nn]o\\.?|#|№|[Nn]umber)\\s?:?\\s?)?"
            + "(?:(?<number>\\d{1,4})" + OF + "|_{2,}|\\[{blank}])"
            + "|(?:Nº|No\\.)\\s(?<number2>\\d{1,4})\\sof\\s\\d{1,5}\\s[Cc]opies"
            + "|(?<number4>\\d{1,3})(?:st|nd|rd|th)\\s(?:[Cc]opy(?:\\s(?:of|out of)\\s\\d{1,4})?|of \\d{1,3} copies)"
            + "|(?:Ex\\.|" + WORD + ")\\s(?:" + SIGN + ")\\s?:?\\s?(?<number3>\\d{1,4})"
            + "|(?:Only|Single|Sole|ONLY|SINGLE|SOLE)\\s(?:[Cc]opy|COPY)"
            + "|" + ALONE + ")(?![\\p{L}\\d])";

    @Override
    public Code code() {
        return Code.I419;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.of(Scope.APPARATUS, Scope.STAMP);
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        Matcher copy = passage.context()
                .keywords()
                .pattern(COPY)
                .matcher(passage.text())
                .useTransparentBounds(true)
                .region(passage.span().start(), passage.span().end());
        while (copy.find()) {
            Span span = new Span(copy.start(), copy.end());
            Span number = number(copy);
            out.accept(Found.of(code(), span, inner -> {
                Span rest = new Span(number.end(), span.end());
                return new Inline.CopyNumber(span, number, inner.read(rest, Scope.EDITOR));
            }));
        }
    }

    private static Span number(Matcher copy) {
        for (String group : new String[] {"number", "number2", "number3", "number4", "number5"}) {
            if (copy.group(group) != null) {
                return new Span(copy.start(group), copy.end(group));
            }
        }
        return Span.empty(copy.start());
    }
}
