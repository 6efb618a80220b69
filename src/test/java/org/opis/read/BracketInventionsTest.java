package org.opis.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Brackets invented from a seed, of which it is known what they are: remarks put together of quantity, unit, state, hand
 * and place; words taken out of a sentence; explanations of a name. No remark is ever supplied.
 */
class BracketInventionsTest {
    private static final int MANY = 1000;
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private static final List<String> FRAMES = List.of(
            "The {noun} of the {noun} spoke of the {plural} and the {noun} [%s] and then he went home to {town}.",
            "He paid for the {plural} in the spring. [%s] After that the {noun} was closed for the winter.",
            "{Name} told the {noun} that the {plural} were sold [%s], and that the {noun} had come back.",
            "The {noun} was read to the board, and the board agreed to it [%s].");
    private static final List<String> REMARKS = List.of(
            "{count} {units} {unread}",
            "{count} {units} {lost}",
            "{unit} {unread}",
            "{part} {unread}",
            "{part} {lost}",
            "{where} of the page torn off",
            "{count} {units} not declassified",
            "{part} {struck}",
            "{count} {units} {struck}",
            "{struck} in {ink}",
            "{struck}: {plural} and {plural}",
            "the word \"{noun}\" {struck}",
            "in {tongue} in the original",
            "original in {tongue}",
            "no {part}",
            "{clap}",
            "loud {clap}",
            "in {ink}",
            "page {small} of {large}",
            "added in {ink}",
            "corrected in {ink} to {large}",
            "{sign} in {ink}",
            "{unit} repeated",
            "continued on page {large}",
            "{part} in {script}",
            "{where} margin: tick mark");
    private static final List<String> SUPPLIED = List.of(
            "{Name} told [{him}] that the {noun} had come to {town}.",
            "The {noun} [{was}] sold to the {noun} before the winter.",
            "He spoke of the [{noun}] and the {noun} for an hour.",
            "They brought the {noun} [of the {noun}] to {town} before noon.",
            "[{They}] asked for the {plural} and got them at once.",
            "He received [Deputy Minister] {Name} in his office at noon.",
            "He gave the {plural} to the {noun} [in {town}] and left.",
            "The {noun} said [that] the {plural} were dear in {town}.",
            "He asked {large} [{plural}] to come to the {noun} with him.",
            "{Name} answered [with a {noun}] and went away.");
    private static final List<String> GLOSSES = List.of(
            "He spoke to {Name} [Minister of Posts] and to the {noun} about the {plural}.",
            "He spoke to {Name} [not further identified] and to the {noun} about the {plural}.",
            "The {noun} of {Name} [head of protocol] came to {town} in the spring.");

    private final Random random = new Random(20_571_130);

    @Test
    void noRemarkIsSupplied() {
        List<String> wrong = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String remark = fill(pick(REMARKS));
            String dump = fill(pick(FRAMES)).replace("%s", i % 2 == 0 ? remark : capital(remark));
            String body = RemarkTableTest.body(dump);
            if (body.contains("<supplied")) {
                wrong.add(dump);
            }
            if (body.contains("resp=\"#enc\" cert=\"low\"")) {
                unknown.add(remark);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(unknown.size() < MANY / 50, () -> unknown.size() + " are unknown: " + unknown);
    }

    @Test
    void wordsOfTheSentenceAreSupplied() {
        assertShare(SUPPLIED, "<supplied", 0.98);
    }

    @Test
    void explanationsAreGlosses() {
        assertShare(GLOSSES, "<note type=\"gloss\"", 0.95);
    }

    private void assertShare(List<String> kinds, String element, double least) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String dump = fill(pick(kinds));
            if (!RemarkTableTest.body(dump).contains(element)) {
                wrong.add(dump);
            }
        }
        assertTrue(wrong.size() <= MANY * (1 - least), wrong.size() + " " + wrong);
    }

    private String fill(String template) {
        Matcher slot = SLOT.matcher(template);
        return slot.replaceAll(m -> Matcher.quoteReplacement(pick(words(m.group(1)))));
    }

    private static List<String> words(String kind) {
        return switch (kind) {
            case "noun" -> List.of(
                    "envoy", "harbour", "treaty", "consul", "ferry", "clerk", "garden", "yard", "bridge");
            case "plural" -> List.of("ropes", "boats", "lamps", "crews", "hens", "barrels", "roofs", "bricks");
            case "town" -> List.of("Sofia", "Oranna", "Bergen", "Hull", "Lima");
            case "Name" -> List.of("Lund", "Korda", "Halek", "Brod", "Testov", "Lind");
            case "count" -> List.of("two", "3", "one", "4-5", "several", "2-1/2", "three or four", "about 6");
            case "unit" -> List.of("word", "line", "name", "letter", "paragraph", "sentence", "page");
            case "units" -> List.of("words", "lines", "names", "letters", "paragraphs", "pages");
            case "unread" -> List.of(
                    "illegible", "unreadable", "smudged", "not legible", "blurred", "too faded to read");
            case "lost" -> List.of("missing", "torn off", "cut off", "torn away", "burned away", "lost", "omitted");
            case "part" -> List.of("signature", "date", "heading", "address", "title", "seal", "last line");
            case "where" -> List.of("bottom", "top", "upper edge", "lower corner", "left side");
            case "struck" -> List.of("crossed out", "struck out", "struck through", "deleted", "erased");
            case "ink" -> List.of("pencil", "red ink", "blue pencil", "ink", "another hand");
            case "tongue" -> List.of("English", "Russian", "German", "Latin", "Korean", "Cherokee");
            case "script" -> List.of("Cyrillic", "Greek letters", "Korean characters", "Gothic script");
            case "clap" -> List.of(
                    "laughter", "applause", "cheers", "pause in the hall", "noise in the hall", "shouts");
            case "sign" -> List.of("tick mark", "cross", "question mark", "vertical line", "check mark");
            case "small" -> List.of("one", "2", "three");
            case "large" -> List.of("nine", "14", "twelve");
            case "him" -> List.of("him", "me", "us", "them");
            case "was" -> List.of("was", "has been", "will be");
            case "They" -> List.of("They", "He", "We");
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String capital(String said) {
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }
}
