package org.opis.recognise.opening;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.NumberType;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.text.Span;

/** "Fond 12, Opis' 3, Yed. Khr. 85?7": the parts of an archive's signature within a stamp that names the fond. */
final class ArchiveNumbers {
    private static final Pattern FOND = Pattern.compile("\\b[Ff]ond\\b");
    private static final String NUMBER =
            "[.:]?[\\s\\u00a0](?:(?:Nº|N°|№|No\\.)[\\s\\u00a0]?)?(?<n>\\d[\\d?]{0,9}(?:[-–/]\\d{1,5})?\\p{L}?)(?![\\p{L}\\p{N}])";
    private static final List<Map.Entry<NumberType, Pattern>> PARTS = List.of(
            part(NumberType.FOND, "[Ff]ond"),
            part(NumberType.OPIS, "[Oo]pis['’ʹ]?"),
            part(NumberType.PAPKA, "[Pp]apka"),
            // единица хранения is another word for delo
            part(NumberType.DELO, "[Dd]elo|(?:[Yy]ed|[Ee]d)\\.[\\s\\u00a0]?[Kk]hr"),
            part(NumberType.LISTY, "[Ll]ist(?:y|ov)?|ll?|LL?"));

    private ArchiveNumbers() {}

    /** Every part in the passage, if it names a fond. */
    static void find(Passage passage, BiConsumer<Span, NumberType> out) {
        Span span = passage.span();
        if (passage.scope() != Scope.STAMP
                || !FOND.matcher(passage.text())
                        .region(span.start(), span.end())
                        .find()) {
            return;
        }
        for (Map.Entry<NumberType, Pattern> part : PARTS) {
            Matcher number = part.getValue()
                    .matcher(passage.text())
                    .useTransparentBounds(true)
                    .region(span.start(), span.end());
            while (number.find()) {
                out.accept(new Span(number.start("n"), number.end("n")), part.getKey());
            }
        }
    }

    private static Map.Entry<NumberType, Pattern> part(NumberType type, String word) {
        return Map.entry(type, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + word + ")" + NUMBER));
    }
}
