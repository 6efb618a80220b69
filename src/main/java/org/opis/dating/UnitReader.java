package org.opis.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one of the dates that a date line joins: its words stand between two joints. */
final class UnitReader {
    /** M month, N number, Y year: month before or after its days, year at either end. */
    private static final Pattern ORDER =
            Pattern.compile("Y?(?:M?N{0,6}|N{1,6}M)|(?:M?N{0,6}|N{1,6}M)Y|SY?|YS|D|H|NC|F");

    private final StringBuilder order = new StringBuilder();
    private final List<Integer> numbers = new ArrayList<>();
    private int year;
    private int month;
    private int span;
    private int season;
    private int weekday;
    private DatedUnit.Part part = DatedUnit.Part.WHOLE;
    private Moment figures = Moment.NONE;

    private UnitReader() {}

    /** Empty where the words are no date. */
    static Optional<DatedUnit> read(List<Token> tokens) {
        UnitReader reader = new UnitReader();
        tokens.forEach(reader::take);
        return reader.unit();
    }

    private void take(Token token) {
        switch (token.sign()) {
            case NUMBER -> {
                numbers.add(token.value());
                order.append('N');
            }
            case YEAR -> year(token.value(), 0, 'Y');
            case DECADE -> year(token.value(), 10, 'D');
            case HUNDRED -> year(token.value(), 100, 'H');
            case CENTURY -> order.append('C');
            case MONTH -> {
                month = token.value();
                order.append('M');
            }
            case SEASON -> {
                season = token.value();
                order.append('S');
            }
            case FIGURES -> {
                figures = token.moment();
                order.append('F');
            }
            default -> side(token);
        }
    }

    private void side(Token token) {
        switch (token.sign()) {
            case WEEKDAY -> weekday = token.value();
            case PART -> part = new DatedUnit.Part(token.value(), 3, true);
            case HALF -> part = new DatedUnit.Part(token.value(), 2, false);
            case QUARTER -> part = new DatedUnit.Part(token.value(), 4, false);
            case WEEK -> part = DatedUnit.Part.WEEK;
            case COMMA, FILLER, YEARWORD, TIME -> {}
            default -> order.append('?');
        }
    }

    private void year(int value, int length, char letter) {
        year = value;
        span = length;
        order.append(letter);
    }

    private Optional<DatedUnit> unit() {
        boolean bare = order.length() == 0 && part == DatedUnit.Part.WHOLE;
        if (bare || !ORDER.matcher(order).matches()) {
            return Optional.empty();
        }
        if (order.toString().equals("NC")) {
            // the 20th century begins with 1901
            return numbers.get(0) > 21 ? Optional.empty() : Optional.of(unit(100 * numbers.get(0) - 99, 0, 0, 0, 100));
        }
        if (!figures.isNone()) {
            return Optional.of(unit(figures.year(), figures.month(), figures.day(), figures.day(), 0));
        }
        int first = numbers.stream().mapToInt(n -> n).min().orElse(0);
        int last = numbers.stream().mapToInt(n -> n).max().orElse(0);
        boolean week = part == DatedUnit.Part.WEEK;
        boolean sound = !week || first > 0 && first == last;
        return sound ? Optional.of(unit(year, month, first, last, span)) : Optional.empty();
    }

    private DatedUnit unit(int year, int month, int first, int last, int span) {
        return new DatedUnit(year, month, first, last, span, season, part, weekday, !figures.isNone());
    }
}
