package org.opis.dating;

import org.opis.dating.Token.Sign;

/** The form of the date of a record as one expression, wider than what can be read: no layout hangs on a plain date. */
final class DatingForm {
    private static final String BLANK = "[ \\u00a0]";
    private static final String ENDS = "(?=[\\]?).]{0,3}(?:$|, ))";
    private static final String MONTH = within(DatingWords.expression(Sign.MONTH));
    private static final String SEASON = within(DatingWords.expression(Sign.SEASON));
    private static final String WEEKDAY = DatingWords.expression(Sign.WEEKDAY);
    private static final String UNDATED = DatingWords.expression(Sign.UNDATED);
    private static final String NUMBER = within("(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\d])");
    private static final String YEAR = within("(?<![\\d\\p{N}/])[1-9]\\d{3}(?:[/–-]\\d{1,4}(?![\\d/]))?(?![\\p{L}\\d])")
            + "(?:" + BLANK + DatingWords.expression(Sign.YEARWORD) + ")?";
    /** May stand before any date. */
    private static final String SIDE = "(?:"
            + DatingWords.expression(
                    Sign.ABOUT, Sign.PERHAPS, Sign.PART, Sign.HALF, Sign.QUARTER, Sign.WEEK, Sign.FILLER)
            + "(?:[ \\u00a0-]{1,2}" + DatingWords.expression(Sign.TO, Sign.OR, Sign.AND)
            + ")?[ \\u00a0,-]{0,2}|~){0,5}";

    private static final String BOUND = "(?:"
            + DatingWords.expression(Sign.AFTER, Sign.BEFORE, Sign.FROM, Sign.UNTIL, Sign.BETWEEN) + "[ \\u00a0-])";
    private static final String DASH = "[-–—]";
    private static final String DAYS = NUMBER + "(?:(?:," + BLANK + "?|" + BLANK + "?[-–—/&]" + BLANK + "?|,?" + BLANK
            + DatingWords.expression(Sign.AND, Sign.OR, Sign.TO, Sign.UNTIL) + BLANK + ")" + NUMBER + "){0,5}";
    private static final String OF = "(?:(?:of|in)" + BLANK + ")?";
    private static final String DAY = "(?:(?:" + WEEKDAY + ",?" + BLANK + ")?(?:" + MONTH + BLANK + "?(?:" + DAYS
            + "|\\?{1,2})|" + DAYS + BLANK + OF + MONTH + "))";
    private static final String FIGURES = within("(?<![\\d])(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?:T[\\d:.+Z-]{4,20})?"
            + "|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}|\\d{1,2}(?:[-./ ]|\\. )[IVX]{1,4}[-./ ]{1,2}\\d{2,4}"
            + "|\\d{1,2}[-./]" + MONTH + "[-./]\\d{2,4}|\\d{4}[-./]" + MONTH + "[-./]\\d{1,2}"
            + "|\\d{4}-[\\dxXuU]{2}(?:-[\\dxXuU]{2})?|\\d{2}[\\dxXuU][xXuU]|\\d{3}0['’]?s"
            + "|(?:\\d{3}[-?]|\\d{2}--)" + ENDS + "|\\d{1,2}(?:st|nd|rd|th) " + DatingWords.expression(Sign.CENTURY)
            + ")(?![\\p{L}\\d])");
    private static final String TIME = "(?:(?:,?" + BLANK + "|,)(?:\\d{4}|\\d{1,2}(?:[:.]\\d\\d)?)" + BLANK
            + "?(?:[ap]\\.?" + BLANK + "?m\\.?|hours|hrs|GMT|UTC|Z)(?!\\p{L}))?";
    private static final String FULL =
            "(?:" + SIDE + "(?:" + FIGURES + "|(?:" + DAY + "|" + MONTH + "|" + SEASON + ")[,.]?"
                    + BLANK + "?" + OF + YEAR + "|" + YEAR + ",?" + BLANK + "(?:" + DAY + "|" + MONTH + "|" + SEASON
                    + ")|" + DAY + "|"
                    + YEAR + ")" + TIME + ")";
    /** Takes its year from the next one. */
    private static final String SHORT = "(?:" + SIDE + "(?:" + MONTH + "|" + SEASON + "|" + NUMBER + "))";

    private static final String JOINT = "(?:" + BLANK + "?[-–—/;&]" + BLANK + "?|,?" + BLANK
            + DatingWords.expression(Sign.TO, Sign.AND, Sign.OR, Sign.UNTIL, Sign.BEFORE, Sign.AFTER, Sign.FROM)
            + BLANK + BOUND + "?)";
    private static final String STYLE =
            "(?:" + BLANK + "?[(\\[]" + DAY + "[)\\]],?" + BLANK + YEAR + "|" + BLANK + "?[(\\[]" + FULL + "[)\\]])?";
    /** Behind a date, and at the end of the line or of the field alone: what brackets hold, an open end. */
    private static final String REMARK = "(?:,?" + BLANK + "?(?:"
            + DatingWords.expression(Sign.LATER, Sign.EARLIER, Sign.UNDATED, Sign.ABOUT, Sign.PERHAPS)
            + "|[(\\[]\\?[)\\]]|(?:[(\\[][^()\\[\\]\\n]{1,60}[)\\]]|" + DASH + "|/(?:\\.\\.)?)(?:" + BLANK + "?\\?)?"
            + ENDS
            + "))?";

    private static final String OPENS = "(?:[\\[({]" + BLANK + "?){0,2}(?:" + DASH + BLANK + "?|\\.\\./)?";
    private static final String CLOSES = "(?:[\\])}?~%]){0,3}";

    static final String EXPRESSION = "(?:" + OPENS + "(?:" + UNDATED + "(?:[,;]?" + BLANK + "[(\\[]?" + FULL + CLOSES
            + ")?" + CLOSES + "|" + SIDE + BOUND + "?(?:(?:" + FULL + "|" + SHORT + ")" + JOINT + "){0,5}" + FULL
            + STYLE + CLOSES + REMARK + CLOSES + "))";

    private DatingForm() {}

    /** What an editor restores or doubts stands in brackets or has a question mark. */
    private static String within(String expression) {
        return "(?:[\\[(]?(?:" + expression + ")[?~%]?[\\])]?)";
    }
}
