package org.opis.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opis.dating.Dating;
import org.opis.dating.RecordDates;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Metadata.RecordDate;
import org.opis.document.Value;
import org.opis.text.Words;

/** M202: the date of the record, as exact and as sure as the page says it. */
public final class RecordDateRule {
    /** The lengths of YYYY and YYYY-MM. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;

    private RecordDateRule() {}

    /** The first date that can be read; else the first. Others that say something else are reported. */
    static Optional<RecordDate> read(Fields fields, Consumer<Diagnostic> out) {
        List<RecordDate> dates = fields.spans("date").stream()
                .map(span -> Words.strip(fields.source().text(), span, ""))
                .filter(span -> !span.isEmpty())
                .map(span -> dated(fields.value(span), out))
                .toList();
        Optional<RecordDate> first = dates.stream()
                .filter(date -> !date.value().isEmpty())
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .map(date -> fullest(date, dates));
        first.ifPresent(chosen -> dates.forEach(date -> compare(chosen, date, out)));
        return first;
    }

    /** Where a title follows in the same line, the date may have lost its last words there; a name of a file has the year. */
    private static RecordDate fullest(RecordDate first, List<RecordDate> dates) {
        return dates.stream()
                .filter(date -> !date.value().isEmpty() && (isLonger(first, date) || isDayOf(first, date)))
                .max(Comparator.comparingInt(date -> date.text().text().length()))
                .orElse(first);
    }

    private static boolean isLonger(RecordDate first, RecordDate date) {
        return date.text().text().startsWith(first.text().text());
    }

    /** Whether the first is the year, and the other a day in it. */
    private static boolean isDayOf(RecordDate first, RecordDate date) {
        String year = first.value().when();
        return year.length() == YEAR && date.value().when().startsWith(year + "-");
    }

    private static void compare(RecordDate chosen, RecordDate date, Consumer<Diagnostic> out) {
        boolean same =
                date.value().with(Certainty.CERTAIN).equals(chosen.value().with(Certainty.CERTAIN));
        if (!date.value().isEmpty() && !same) {
            String text = "this date is \"" + date.text().text() + "\", the page's first one was \""
                    + chosen.text().text() + "\"";
            out.accept(Diagnostic.of(Code.M212, date.text().span(), text));
        }
    }

    /** The date of upload. */
    static Optional<RecordDate> uploaded(Fields fields, Consumer<Diagnostic> out) {
        return fields.first("uploaded").map(text -> dated(text, out));
    }

    private static RecordDate dated(Value text, Consumer<Diagnostic> out) {
        Dating dating = RecordDates.read(text.text());
        if (dating.kind() == Dating.Kind.UNREAD) {
            String message = "\"" + text.text() + "\" has no value: " + dating.doubt();
            out.accept(Diagnostic.of(Code.M211, text.span(), message));
        }
        return new RecordDate(text, value(dating));
    }

    /** The date as TEI has it (att.datable.w3c); NONE where it has no value. */
    public static DateValue value(Dating dating) {
        DateValue value =
                switch (dating.kind()) {
                    case POINT -> DateValue.on(dating.first());
                    case PERIOD -> DateValue.period(dating.first(), dating.last());
                    case WITHIN -> new DateValue("", "", "", dating.first(), dating.last(), Certainty.CERTAIN);
                    case UNDATED, UNREAD -> DateValue.NONE;
                };
        return value.with(
                switch (dating.trust()) {
                    case STATED -> Certainty.CERTAIN;
                    case INFERRED -> Certainty.MEDIUM;
                    case DOUBTFUL -> Certainty.LOW;
                });
    }

    /**
     * What the dates of the text may take from a record's: the year, month and day that all of it has in common, or
     * nothing where it is a guess.
     */
    public static String context(DateValue value) {
        if (!value.when().isEmpty()) {
            boolean guess = value.certainty() == Certainty.LOW;
            boolean year = value.when().length() == YEAR;
            return !guess ? value.when() : year ? "" : value.when().substring(0, YEAR);
        }
        String first = value.from() + value.notBefore();
        String last = value.to() + value.notAfter();
        int common = 0;
        while (common < first.length() && common < last.length() && first.charAt(common) == last.charAt(common)) {
            common++;
        }
        return common < YEAR ? "" : first.substring(0, common < MONTH ? YEAR : Math.min(first.length(), MONTH));
    }
}
