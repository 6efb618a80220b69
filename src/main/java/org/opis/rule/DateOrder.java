package org.opis.rule;

import org.opis.rule.DateContext.Order;

/** Which number is the day in the dates of a paper, as those show that leave no doubt. */
final class DateOrder {
    private final DatePart written;
    private boolean dayFirst;
    private boolean monthFirst;

    private DateOrder(DatePart written) {
        this.written = written;
    }

    /**
     * The order in the dates with this separator; UNKNOWN if there are none or they differ. A number above 12 tells,
     * and so does the day of the record, {@code written}, where one reading of a date is that day.
     */
    static Order of(DateText text, char separator, DatePart written) {
        DateOrder order = new DateOrder(written);
        int at = text.start();
        while (at < text.end()) {
            boolean starts = text.isDigit(at) && !text.isWord(at - 1);
            FigureDate date = starts ? FigureDate.at(text, at) : FigureDate.NONE;
            if (date.years() > 0 && date.separator() == separator && !date.roman()) {
                order.see(date);
            }
            at = date.exists() ? date.end() : at + 1;
        }
        return order.result();
    }

    private void see(FigureDate date) {
        boolean plain = date.first() > 12 || date.second() > 12;
        boolean read = !plain && isWritten(date, date.first(), date.second());
        boolean turned = !plain && isWritten(date, date.second(), date.first());
        dayFirst |= plain ? date.first() > 12 : read && !turned;
        monthFirst |= plain ? date.second() > 12 : turned && !read;
    }

    private boolean isWritten(FigureDate date, int day, int month) {
        boolean year = date.year() == (date.years() == 2 ? written.year() % 100 : written.year());
        return year && day == written.day() && month == written.month();
    }

    private Order result() {
        return dayFirst == monthFirst ? Order.UNKNOWN : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }
}
