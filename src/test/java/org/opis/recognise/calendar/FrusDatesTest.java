package org.opis.recognise.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.Aids;
import org.opis.dating.RecordDates;
import org.opis.document.DateValue;
import org.opis.text.Span;

/** The dates of datelines in FRUS volumes, with their hours, as their editors have them in {@code @when}. */
class FrusDatesTest {
    private static final Pattern LINE = Pattern.compile("(?s)<dateline\\b[^>]*>(.*?)</dateline>");
    private static final Pattern DATE = Pattern.compile("(?s)<date\\b([^>]*)>(.*?)</date>");
    private static final Pattern VALUE = Pattern.compile("\\b(when|from|to)=\"([^\"]*)\"");

    private record Printed(String text, String value) {}

    @ParameterizedTest
    @ValueSource(strings = {"frus1952-54Guat.xml", "frus1961-63v06.xml", "frus1961-63v07-09mSupp.xml"})
    void everyDateIsReadAsItsEditorsReadIt(String volume) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Printed date : dates(volume)) {
            String read = value(date.text());
            if (!read.equals(date.value())) {
                wrong.add(date + " is read as " + read);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void anHourCostsNoRecordItsDay() throws IOException {
        int days = 0;
        for (Printed date : dates("frus1952-54Guat.xml")) {
            String when = date.value().split("T")[0];
            if (when.length() == "1952-11-01".length()) {
                assertEquals(
                        Optional.of(when),
                        Optional.of(RecordDates.read(date.text()).first()),
                        date::toString);
                days++;
            }
        }
        assertTrue(days > 100);
    }

    private static String value(String text) {
        List<FoundDate> found = ArchivalDates.find(text, new Span(0, text.length()), DateContext.NONE);
        DateValue value = found.isEmpty() ? DateValue.NONE : found.get(0).value();
        return value.from().isEmpty() ? value.moment() : value.from() + ".." + value.to();
    }

    private static List<Printed> dates(String volume) throws IOException {
        List<Printed> dates = new ArrayList<>();
        Matcher line = LINE.matcher(Files.readString(Aids.frus(volume)));
        while (line.find()) {
            Matcher date = DATE.matcher(line.group(1));
            while (date.find()) {
                String text = date.group(2).replaceAll("(?s)<note.*?</note>|<[^>]+>", "");
                Matcher value = VALUE.matcher(date.group(1));
                List<String> values = new ArrayList<>();
                while (value.find()) {
                    values.add(value.group(2));
                }
                dates.add(new Printed(text.replaceAll("\\s+", " ").strip(), String.join("..", values)));
            }
        }
        return dates;
    }
}
