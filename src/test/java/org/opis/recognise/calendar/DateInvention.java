package org.opis.recognise.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An invented sentence with a date in it, whose meaning is known by construction.
 *
 * @param record date of the record
 * @param text the sentence
 * @param when the day, or first and last of a period parted by two stops; empty where no single day may be said
 * @param year the year that the clause names; 0 where it names none
 * @param date whether anything in it is a date
 */
public record DateInvention(String record, String text, String when, int year, boolean date) {
    private static final List<String> MARKS =
            List.of("Pb", "Sec", "Res. No.", "file", "section", "File of", "item", "p.");
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
    private static final List<String> BEFORE =
            List.of("The boats left on ", "They wrote on ", "Nothing was heard since ", "The talks began on ");
    private static final List<String> AFTER = List.of(" and came home.", ", as agreed.", ".", " in good order.");

    /** The invention of one seed. */
    public static DateInvention of(long seed) {
        Random random = new Random(seed);
        LocalDate record = LocalDate.of(1946 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
        Builder builder = new Builder(random, record);
        return switch (random.nextInt(9)) {
            case 0, 1 -> builder.full();
            case 2 -> builder.near();
            case 3 -> builder.beside();
            case 4 -> builder.clause();
            case 5 -> builder.listed();
            case 6 -> builder.twoCalendars();
            case 7 -> builder.number();
            default -> builder.open();
        };
    }

    private record Builder(Random random, LocalDate record) {
        private DateInvention full() {
            LocalDate day = far();
            String date = form(day, 11);
            return said(date, day.toString(), day.getYear());
        }

        /** Without a year, within ten weeks of the record. */
        private DateInvention near() {
            LocalDate day = record.plusDays(random.nextInt(140) - 70L);
            String date = pick(List.of(
                    day.getDayOfMonth() + " " + month(day),
                    month(day) + " " + day.getDayOfMonth(),
                    day.getDayOfMonth() + "/" + ROMAN[day.getMonthValue() - 1],
                    weekday(day) + ", " + day.getDayOfMonth() + " " + month(day)));
            return said(date, day.toString(), 0);
        }

        /** The year beside the day in another way. */
        private DateInvention beside() {
            LocalDate day = far();
            int year = day.getYear();
            String date = pick(List.of(
                    month(day) + " " + day.getDayOfMonth() + " (of " + year + ")",
                    day.getDayOfMonth() + " " + month(day) + " (" + year + ")",
                    day.getDayOfMonth() + " " + month(day) + " (" + weekday(day) + ") " + year,
                    day.getDayOfMonth() + " " + month(day) + " in " + year,
                    month(day) + " " + day.getDayOfMonth() + ", " + year + "2"));
            return said(date, day.toString(), year);
        }

        /** Another year somewhere in the clause: its own or that of another thing. */
        private DateInvention clause() {
            LocalDate day = far();
            int year = day.getYear();
            String date = day.getDayOfMonth() + " " + month(day);
            // nothing is contested where the other year is the record's
            String known = year == record.getYear() ? day.toString() : "";
            return switch (random.nextInt(4)) {
                case 0 -> sentence("In " + year + " they met on " + date + ".", day.toString(), year);
                case 1 -> sentence("On " + date + " the " + year + " treaty was renewed.", known, year);
                case 2 -> sentence("The pier built in " + year + " was closed on " + date + ".", known, year);
                default -> sentence("On " + date + " they read the plan for " + year + ".", known, year);
            };
        }

        private DateInvention listed() {
            LocalDate day = far().withDayOfMonth(1 + random.nextInt(20));
            int next = day.getDayOfMonth() + 1;
            String period = day + ".." + day.plusDays(1);
            String roman = ROMAN[day.getMonthValue() - 1];
            String first = day.getDayOfMonth() + "";
            return switch (random.nextInt(4)) {
                case 0 -> said(first + " and " + next + " " + month(day) + " " + day.getYear(), period, day.getYear());
                case 1 -> said(
                        first + " and " + next + " " + month(day) + " in " + day.getYear(), period, day.getYear());
                case 2 -> said(
                        first + "." + roman + "-" + next + "." + roman + "." + day.getYear(), period, day.getYear());
                default -> sentence(
                        day.getYear() + " " + month(day) + " " + first + " and " + next, period, day.getYear());
            };
        }

        private DateInvention twoCalendars() {
            LocalDate recent = LocalDate.of(1901 + random.nextInt(17), 1 + random.nextInt(12), 14 + random.nextInt(14));
            LocalDate old = recent.minusDays(13);
            int year = recent.getYear();
            String date = pick(List.of(
                    old.getDayOfMonth() + " (" + recent.getDayOfMonth() + ") " + month(recent) + " " + year,
                    old.getDayOfMonth() + "/" + recent.getDayOfMonth() + " " + month(recent) + " " + year,
                    old.getDayOfMonth() + " " + month(old) + " (" + recent.getDayOfMonth() + " " + month(recent) + ") "
                            + year,
                    old.getDayOfMonth() + " " + month(old) + " (O.S.) " + year));
            return said(date, recent.toString(), year);
        }

        private DateInvention number() {
            int day = 1 + random.nextInt(28);
            String mark = MARKS.get(random.nextInt(MARKS.size()));
            String number =
                    switch (random.nextInt(4)) {
                        case 0 -> day + "/" + ROMAN[random.nextInt(12)];
                        case 1 -> day + "." + (1 + random.nextInt(12)) + "." + (day + 3);
                        case 2 -> day + ".v";
                        default -> day + "/" + (1 + random.nextInt(12)) + "/" + (100 + random.nextInt(800));
                    };
            return new DateInvention(record.toString(), "It stands in (" + mark + " " + number + ").", "", 0, false);
        }

        /** About a day, or one side of it. */
        private DateInvention open() {
            LocalDate day = far();
            String date = form(day, 4);
            String word = pick(List.of("circa ", "about ", "not later than ", "no earlier than ", "around "));
            return sentence("They came " + word + date + ".", "", day.getYear());
        }

        private String form(LocalDate day, int forms) {
            int d = day.getDayOfMonth();
            int y = day.getYear();
            String roman = ROMAN[day.getMonthValue() - 1];
            return switch (random.nextInt(forms)) {
                case 0 -> d + " " + month(day) + " " + y;
                case 1 -> month(day) + " " + d + ", " + y;
                case 2 -> weekday(day) + ", " + d + " " + month(day) + " " + y;
                case 3 -> d + "." + roman + "." + y;
                case 4 -> d + "/" + roman.toLowerCase(Locale.ROOT) + "/" + y;
                case 5 -> d + "." + roman + " " + y;
                case 6 -> d + "-" + month(day).substring(0, 3) + "-" + y;
                case 7 -> "the " + d + "th of " + month(day) + ", " + y;
                case 8 -> y + " " + month(day) + " " + d;
                case 9 -> month(day) + " " + d + ", " + y + ", 3 p.m.";
                default -> day.toString();
            };
        }

        private LocalDate far() {
            return record.plusDays(random.nextInt(4000) - 2000L);
        }

        private String month(LocalDate day) {
            return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }

        private String weekday(LocalDate day) {
            return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }

        private String pick(List<String> some) {
            return some.get(random.nextInt(some.size()));
        }

        private DateInvention said(String date, String when, int year) {
            return sentence(pick(BEFORE) + date + pick(AFTER), when, year);
        }

        private DateInvention sentence(String text, String when, int year) {
            return new DateInvention(record.toString(), text, when, year, true);
        }
    }
}
