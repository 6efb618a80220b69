package org.opis.recognise.line;

import java.util.regex.Pattern;

/** The words that titles of papers begin or end with, and what may follow them. */
public final class TitleWords {
    /** A title by its first word or words. */
    public static final Pattern FIRST = Pattern.compile(
            "(?:the |incoming |outgoing"
                    + " )?(?:journal|diary|report|memorandum|notes?|record|minutes|protocol|information|telegram|ciphered"
                    + " telegram|ciphergram|letter|transcript|stenogram|stenography|working"
                    + " notes|summary|resolution|decree|from the diary|from the"
                    + " journal|draft|aide-m[eé]moire|memo|conversation|cable|dispatch|attachment|appendix|annex|enclosure|extracts?|excerpts?|abstract|communiqu[eé]|statement|speech|address(?="
                    + " by| of)"
                    + "|proposals?|plan|directives?|instructions?|guidelines|review|survey|overview|assessment|account|supplement|radiogram|annexure|(?:explanatory|reference)"
                    + " note|ciphered|encrypted|coded|meeting|session|verbatim|political"
                    + " (?:letter|report)|agreement|treaty|decision|order|list(?= of)|questions?"
                    + " (?:of|for|on)|theses|brief|записка|докладная"
                    + " записка|справка|письмо|телеграмма|шифртелеграмма|протокол|запись беседы|дневник"
                    + "|доклад|отч[её]т|постановление|выписка|информация)(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    /** A title in capitals by its last word. */
    public static final Pattern KIND = Pattern.compile(
            "(?:\\p{Lu}+\\s){1,3}(?:NOTE|REPORT|MEMORANDUM|DIGEST|SUMMARY|BULLETIN|LETTER|RESOLUTION|TRANSCRIPT|MINUTES)");

    /** The mark of a note at the end of a title. */
    public static final Pattern MARK = Pattern.compile("\\s?(?:/\\d{1,2}/|\\(\\d{1,2}\\)|\\[\\d{1,2}])$");

    private TitleWords() {}
}
