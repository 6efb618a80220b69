package org.opis.layout;

import java.util.regex.Pattern;

/**
 * What the values of a field look like. Where a page's labels are lost or its rows have slipped, a value stands in the
 * place of another field: its place alone doesn't make it one.
 */
final class FieldForm {
    /** What a site says of a picture that isn't there, or instead of one. */
    private static final Pattern PICTURE = Pattern.compile(
            "(?i:(?:placeholder|default|missing|no) (?:image|picture|photo|thumbnail)\\b.*|(?:image|thumbnail)"
                    + " (?:placeholder|not available|unavailable)\\b.*)");
    /** A row of a table of documents: a date, a title. */
    private static final Expression ROW = Expression.ofLayout("{date} ?\\|.*");

    private static final Expression DATE = Expression.ofLayout("{date}");
    /** Words that begin with a capital, small words between them: "Memorandum of Conversation". */
    private static final Pattern CAPITALIZED =
            Pattern.compile("(?:[\\p{Lu}&][\\p{L}'’.&/()-]*|of|and|or|the|for|in|with|on|to|from|a|an|[/&-])(?:["
                    + " ,]+(?:[\\p{Lu}&(][\\p{L}'’.&/()-]*|of|and|or|the|for|in|with|on|to|from|a|an|[/&-]))*"
                    // "Meeting record, verbatim"
                    + "|\\p{Lu}[\\p{L}-]+(?:,? [\\p{L}-]+){1,3}");

    private static final Pattern BODY = Pattern.compile(
            "(?i:.*\\b(?:foundation|fund|funds|trust|ministry|corporation|endowment|institute|institut|center|centre|cent(?:er|re)s|agency|council|family|society|association|university|college|program|programme|project|bureau|commission|committee|department|office|library|archives?|museum|academy|stiftung|fondation|fundação|government|embassy|bank|company|inc|ltd|corp)\\b.*)",
            Pattern.DOTALL);
    private static final Pattern SECRECY =
            Pattern.compile("(?i:.*(?:secret|confidential|restrict|classif|official|internal|personal|private|eyes"
                    + " only|limited|public|none|sensitive|geheim|vertraulich|tajn|poufne).*|S|C|TS|T|U|R|FOUO|LOU)");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?i:.*(?:rights?|reuse|copyright|licen[cs]e|permission|public domain|©|\\(c\\)).*)", Pattern.DOTALL);
    /** A full stop and a further sentence. */
    private static final Pattern SENTENCES = Pattern.compile(".*\\p{Ll}{3}[.;!?] \\p{Lu}.*", Pattern.DOTALL);

    private static final Pattern PROGRAMME = Pattern.compile("CREST|FOIA|MDR|NARA|FRUS|WCDA");

    static final int LONGEST_TYPE = 60;

    private FieldForm() {}

    /** Whether {@code text} may be a value of the field; of most fields any may. */
    static boolean admits(String field, String text) {
        if (field.equals("related")) {
            return true;
        }
        if (isRow(text) || PICTURE.matcher(text).matches()) {
            return false;
        }
        return switch (field) {
            case "title" -> text.chars().anyMatch(Character::isLetter);
                // a programme of release is no kind of paper
            case "type", "language" -> !PROGRAMME.matcher(text).matches()
                    && text.length() <= LONGEST_TYPE
                    && CAPITALIZED.matcher(text).matches()
                    && !isDate(text);
            case "funder" -> !isDate(text)
                    && !SENTENCES.matcher(text).matches()
                    && BODY.matcher(text.replace('\u00a0', ' ')).matches();
            case "classification" -> SECRECY.matcher(text).matches();
            case "rights" -> RIGHTS.matcher(text).matches()
                    || SENTENCES.matcher(text).matches();
            case "author", "person", "place", "topic", "subject" -> !SENTENCES
                            .matcher(text)
                            .matches()
                    && !isDate(text);
            default -> true;
        };
    }

    private static boolean isDate(String text) {
        return DATE.pattern().matcher(text).matches();
    }

    /** Whether it is a row of a table of documents, whatever stands above it. */
    static boolean isRow(String text) {
        return text.indexOf('|') >= 0 && ROW.pattern().matcher(text).matches();
    }
}
