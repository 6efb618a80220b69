package org.opis.recognise.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.line.Quantity;
import org.opis.text.Span;

/** "Print No,: 2 / Sheets: 3 / Classified Attachments: /": the form at the foot of a paper. */
public final class FormRule implements BlockRule {
    private static final Pattern LINE =
            Pattern.compile("(?<label>(?:(?:Number of )?(?<leaves>[Ss]heets|[Pp]ages|[Ll]eaves)"
                    + "|(?:\\p{Lu}\\p{Ll}+ )?(?<attachments>[Aa]ttachments|[Ee]nclosures|[Aa]nnexes)|(?<copies>[Cc]opies)|(?:Print )?No)[.,]{0,2}:)"
                    + "\\s?(?<value>\\d{1,4}|/|-|none)");

    private static final Map<String, String> UNITS =
            Map.of("leaves", "leaf", "attachments", "attachment", "copies", "copy");

    @Override
    public Code code() {
        return Code.B367;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.phase() != PaperPhase.CLOSING) {
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
        return Optional.of(new Placed(code(), Placement.BACK, new Block.Trailer(span, "production", content), next));
    }

    /** "Copy No.: 2" among the other lines. */
    private static boolean isCopyNumber(LineCursor at, List<Inline> content) {
        List<Inline> copy = at.read(Scope.APPARATUS).stream()
                .filter(i -> i instanceof Inline.CopyNumber && i.span().equals(at.span()))
                .toList();
        content.addAll(copy);
        return !copy.isEmpty();
    }

    private static boolean line(LineCursor at, List<Inline> content) {
        Matcher line = LINE.matcher(at.text());
        if (at.text().length() > 80) {
            return false;
        }
        if (!line.matches()) {
            return isCopyNumber(at, content);
        }
        int start = at.span().start();
        String type = Stream.of("leaves", "attachments", "copies")
                .filter(kind -> line.group(kind) != null)
                .findFirst()
                .orElse("");
        if (type.isEmpty()) {
            Span number = new Span(
                    start + Math.max(0, at.text().indexOf("No")), at.span().end());
            content.add(new Inline.Number(number, NumberType.PRINT, DateValue.NONE, List.of(), Certainty.CERTAIN));
            return true;
        }
        Span label = new Span(start + line.start("label"), start + line.end("label"));
        Span value = new Span(start + line.start("value"), start + line.end("value"));
        OptionalInt number = Quantity.number(line.group("value"));
        String unit = UNITS.getOrDefault(type, "");
        content.add(new Inline.Label(label, label));
        content.add(new Inline.Measure(
                value, type, unit, number.orElse(0), number.isPresent() ? Certainty.CERTAIN : Certainty.MEDIUM));
        return true;
    }
}
