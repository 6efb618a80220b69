package org.opis.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.text.Span;

/** "Print No,: 2 / Sheets: 3 / Classified Attachments: /": the form at the foot of a paper. */
final class FormRule implements BlockRule {
    private static final Pattern LINE =
            Pattern.compile("(?<label>(?:(?:Number of )?(?<leaves>[Ss]heets|[Pp]ages|[Ll]eaves)"
                    + "|(?:\\p{Lu}\\p{Ll}+ )?(?<attachments>[Aa]ttachments|[Ee]nclosures|[Aa]nnexes)|Copies|(?:Print )?No)[.,]{0,2}:)"
                    + "\\s?(?<value>\\d{1,4}|/|-|none)");

    @Override
    public Code code() {
        return Code.B367;
    }

    @Override
    public Optional<Placed> read(At at) {
        if (at.phase() != Phase.CLOSING) {
            return Optional.empty();
        }
        List<Inline> content = new ArrayList<>();
        int next = at.i();
        while (at.has(next) && line(at.at(next), content)) {
            next++;
        }
        if (next - at.i() < 2) {
            return Optional.empty();
        }
        Span span = at.rows().span(at.i(), next - 1);
        return Optional.of(new Placed(code(), Place.BACK, new Block.Trailer(span, "production", content), next));
    }

    private static boolean line(At at, List<Inline> content) {
        Matcher line = LINE.matcher(at.text());
        if (at.text().length() > 80 || !line.matches()) {
            return false;
        }
        int start = at.span().start();
        String type = line.group("leaves") != null ? "leaves" : line.group("attachments") != null ? "attachments" : "";
        if (type.isEmpty()) {
            Span number = new Span(
                    start + Math.max(0, at.text().indexOf("No")), at.span().end());
            content.add(new Inline.Number(number, NumberType.PRINT, DateValue.NONE, List.of(), Certainty.CERTAIN));
            return true;
        }
        Span label = new Span(start + line.start("label"), start + line.end("label"));
        Span value = new Span(start + line.start("value"), start + line.end("value"));
        OptionalInt number = Quantity.number(line.group("value"));
        String unit = type.equals("leaves") ? "leaf" : "attachment";
        content.add(new Inline.Label(label, label));
        content.add(new Inline.Measure(
                value, type, unit, number.orElse(0), number.isPresent() ? Certainty.CERTAIN : Certainty.MEDIUM));
        return true;
    }
}
