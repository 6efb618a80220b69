package org.opis.recognise.calendar;

/** Which number is the day in the dates of a paper, as those show that leave no doubt. */
final class DayOrderFinder {
    /** Days between the writing of a paper and what its stamps and headers say of its way. */
    private static final int NEAR = 10;

    private static final int FAR = Integer.MAX_VALUE;

    private final DatePart written;
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean nearDayFirst;
    private boolean nearMonthFirst;

    private DayOrderFinder(DatePart written) {
        this.written = written;
    }

    /**
     * The order in the dates with this separator; UNKNOWN if there are none or they differ. A number above 12 tells,
     * and so does the day of the record, {@code written}, where one reading of a date is that day.
     */
    static DayOrder of(DateText text, char separator, DatePart written) {
        DayOrderFinder order = new DayOrderFinder(written);
        int at = text.start();
        while (at < text.end()) {
            boolean starts = text.isDigit(at) && !text.isWord(at - 1);
            FigureDate date = starts ? FigureScan.at(text, at) : FigureDate.NONE;
            if (date.separator() == separator && date.roman()) {
                // the day stands before a Roman month, and nobody changes the order with the numerals
                order.dayFirst = true;
            } else if (date.years() > 0 && date.separator() == separator) {
                order.see(date);
            }
            at = date.exists() ? date.end() : at + 1;
        }
        return order.result();
    }

    private void see(FigureDate date) {
        boolean plain = date.first() > 12 || date.second() > 12;
        int read = plain ? FAR : apart(date, date.first(), date.second());
        int turned = plain ? FAR : apart(date, date.second(), date.first());
        dayFirst |= plain ? date.first() > 12 : read == 0 && turned > 0;
        monthFirst |= plain ? date.second() > 12 : turned == 0 && read > 0;
        nearDayFirst |= read <= NEAR && turned > NEAR;
        nearMonthFirst |= turned <= NEAR && read > NEAR;
    }

    /** Days, about, between the date so read and the record; FAR if that is unknown. */
    private int apart(FigureDate date, int day, int month) {
        boolean year = date.year() == (date.years() == 2 ? written.year() % 100 : written.year());
        return year && written.isDayOfMonth() ? Math.abs(31 * (month - written.month()) + day - written.day()) : FAR;
    }

    /** What lies near the record may gainsay the order that the others show, but does not show one. */
    private DayOrder result() {
        if (dayFirst == monthFirst) {
            return dayFirst ? DayOrder.MIXED : DayOrder.UNKNOWN;
        }
        return dayFirst
                ? nearMonthFirst ? DayOrder.MIXED : DayOrder.DAY_FIRST
                : nearDayFirst ? DayOrder.MIXED : DayOrder.MONTH_FIRST;
    }
}
