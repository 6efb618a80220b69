package org.opis.recognise.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.NameKind;
import org.opis.lexicon.WordList;
import org.opis.text.Span;

/** The body whose paper a title names: "Decision No. 4 of the Board of Posts", "Board of Posts Resolution". */
public final class BodyAuthor {
    private static final String KIND = "\\b(?i:" + WordList.of("body-paper").expression() + ")s?\\b";
    private static final Pattern OF = Pattern.compile(KIND
            + "(?:\\s[“\"']?\\p{Lu}[”\"']?(?=\\s))?(?:,?\\s(?:(?:Nº|N°|№|No\\.|#)\\s?)?[\\p{L}-]{0,4}\\d[\\d./-]*+)?\\s"
            + "(?:of|by|from)\\s(?:the\\s)?(?:(?:session|meeting)\\sof\\s(?:the\\s)?)?(?<body>.++)");
    private static final Pattern BEFORE = Pattern.compile("^(?:the\\s)?(?<body>\\p{Lu}[^,;:“\"]{2,80}?)\\s" + KIND);

    private static final Pattern END =
            Pattern.compile(TitleParties.END.pattern() + "|,?\\s(?:of|dated)\\s(?=\\d|\\p{Lu}\\p{Ll}+\\s\\d)");

    private BodyAuthor() {}

    public static Optional<TitleParty> of(String title) {
        Matcher of = OF.matcher(title);
        if (of.find()) {
            Matcher end = END.matcher(title).region(of.start("body"), title.length());
            return body(title, new Span(of.start("body"), end.find() ? end.start() : title.length()));
        }
        Matcher before = BEFORE.matcher(title);
        return before.find() ? body(title, new Span(before.start("body"), before.end("body"))) : Optional.empty();
    }

    private static Optional<TitleParty> body(String title, Span span) {
        // "Party Protocol": a word alone names no body
        return TitleParty.of(title, span)
                .filter(party -> party.kind() == NameKind.ORG && party.name().indexOf(' ') > 0);
    }
}
