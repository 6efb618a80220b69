package org.opis.score;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.tei.MarkedElement;

/** The text of an element as gold would give it. */
final class Wording {
    private static final Pattern JOINED = Pattern.compile("^and\\s+|,?\\s+and$");

    /** What an editor says of an impression. */
    private static final Pattern STAMP = Pattern.compile("\\P{L}{0,2}(?:\\p{L}{1,20} ){0,2}[Ss]tamp\\b");

    private Wording() {}

    /** The forms of the text of {@code e}, a span of {@code type}; {@code next} is the element after it. */
    static List<String> of(SpanType type, MarkedElement e, MarkedElement next) {
        return switch (type) {
            case STAMP -> List.of(isPrinted(e) ? e.text() : unlabelled(e));
            case HANDWRITTEN, TRANSLATOR_NOTE, GLOSS -> List.of(unlabelled(e));
            case PARTICIPANT -> unjoined(List.of(unlabelled(e)));
            case NOTE -> List.of(unmarked(e));
            case PERSON -> List.of(unmarkedName(e, "roleName"), e.text(), printedName(e));
            case ORG, PLACE -> choices(e);
                // the label of a form is no part of what stands behind it
            case HEAD, SALUTE -> List.of(e.text(), unlabelled(e));
            case SPEAKER -> List.of(without(e, child -> child.is("ref", "noteRef")));
                // the number of the item is no part of it; how many copies he gets may be, and what he is to do with it
            case DISTRIBUTION_ITEM -> unjoined(List.of(
                    without(e, child -> child.is("num") || child.is("seg", "label")),
                    without(e, child -> child.is("num")),
                    without(
                            e,
                            child -> child.is("num")
                                    && child.outer().start() == e.inner().start())));
            case EXPANSION -> List.of(e.text(), around(e));
            case PAGE_MARK -> next.is("fw", "pageNum")
                    ? List.of(next.text(), e.attribute("n"))
                    : List.of(e.attribute("n"));
            case QUOTE_DOC -> List.of(firstLine(e.text()));
            default -> List.of(e.text());
        };
    }

    /** With and without the "and" that joins an item to the one before it. */
    private static List<String> unjoined(List<String> forms) {
        return forms.stream()
                .flatMap(form -> Stream.of(form, JOINED.matcher(form).replaceFirst("")))
                .distinct()
                .toList();
    }

    /** A name, or its abbreviation or what that stands for. */
    private static List<String> choices(MarkedElement e) {
        Stream<String> either = e.children().stream()
                .filter(child -> child.is("choice"))
                .flatMap(choice -> choice.children().stream())
                .map(MarkedElement::text);
        return Stream.concat(Stream.of(unmarkedName(e, ""), e.text()), either).toList();
    }

    /** The text without some of the element's children. */
    static String without(MarkedElement e, Predicate<MarkedElement> left) {
        StringBuilder text = new StringBuilder();
        int at = e.inner().start();
        for (MarkedElement child : e.children()) {
            if (left.test(child)) {
                text.append(e.content(), at, child.outer().start());
                at = child.outer().end();
            }
        }
        return text.append(e.content(), at, e.inner().end()).toString().strip();
    }

    /** The labels of a declassification are in the impression, but for the one that says what it is. */
    private static boolean isPrinted(MarkedElement e) {
        return e.is("stamp", "declassification") && !STAMP.matcher(e.text()).lookingAt();
    }

    /** The text without the label at its beginning or end; labels of lines within a stamp are printed by it. */
    private static String unlabelled(MarkedElement e) {
        return without(
                e,
                child -> child.is("seg", "label")
                        && (isBlank(e, e.inner().start(), child.outer().start())
                                || isBlank(e, child.outer().end(), e.inner().end())));
    }

    private static boolean isBlank(MarkedElement e, int start, int end) {
        return e.content().subSequence(start, end).toString().isBlank();
    }

    /** A note's text without the number before it: "[1] ", "/1/". */
    private static String unmarked(MarkedElement e) {
        String mark = Pattern.quote(e.attribute("n"));
        return e.text().replaceFirst("^\\s*[\\[(/]?" + mark + "[\\])/.]?\\s*", "");
    }

    /** A name without roles in it, and without the "[sic]" or the like that decoding puts after its last part. */
    private static String unmarkedName(MarkedElement e, String role) {
        String name = without(e, child -> child.is(role));
        return e.children().stream()
                .filter(child ->
                        child.is("sic") && child.outer().end() == e.inner().end())
                .findFirst()
                .map(sic -> name.substring(
                        0,
                        Math.max(
                                0,
                                name.length() - sic.outer().end() + sic.inner().end())))
                .orElse(name);
    }

    /** A name as the paper has it: without title, without what the editor adds. */
    private static String printedName(MarkedElement e) {
        return without(e, child -> child.is("roleName") || child.is("supplied") || child.is("note"));
    }

    /** An expansion within a word is that word, to the next blank on either side, without its punctuation. */
    private static String around(MarkedElement e) {
        CharSequence text = e.content();
        int start = e.outer().start();
        int end = e.outer().end();
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return text.subSequence(start, end).toString();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '[' || c == ']';
    }

    static String firstLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String lastLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .reduce((a, b) -> b)
                .orElse("");
    }
}
