package org.opis.recognise.note;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.LineCursor;
import org.opis.recognise.line.NameList;
import org.opis.recognise.people.Recipient;
import org.opis.text.Blank;
import org.opis.text.Span;

/** The list of those who got a paper, in a note: its label stands in the note, or in the line that the note is to. */
final class NoteRecipients {
    private static final String LABEL =
            "(?:Received by|Distributed to|Distribution(?: list)?|Copies(?: sent)? to|Copies|Sent to|Recipients)\\s?:";
    /** Whatever the label, if the note has nothing but names with titles. */
    private static final String SAID = "(?<said>\\p{Lu}[\\p{L} ]{3,30}\\s?:)";

    private static final Pattern TITLED =
            Pattern.compile("(?:and )?(?:Cdes?\\.|Comrades?|Messrs\\.|M(?:rs?|s)\\.|Dr\\.)\\s.*");
    private static final Pattern LABELLED = Pattern.compile("(?<label>" + LABEL + ")\\s+(?=\\S)");
    private static final Pattern MARKED =
            Pattern.compile("(?:" + LABEL + "|" + SAID + ")\\s?(?:\\[?[….]{1,5}]?)?\\s?[\\[(/]?(?<n>\\d{1,3})[])/]?");
    private static final Pattern NAME =
            Pattern.compile("(?:and )?(?:(?:Cdes?\\.|Comrades?|Ministers?|Deputy|the)\\s)*\\p{Lu}[^.:;]{1,60}[.,;]?"
                    + "|(?:and )?(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}[^.:;]{1,40}[.,;]?");
    private static final int LONGEST = 600;
    private static final int LONGEST_LINE = 60;

    private NoteRecipients() {}

    /** The list that {@code text}, the note {@code n} without its mark, is. */
    static Optional<Block.Distribution> of(LineCursor at, Span text, String n) {
        String words = text.of(at.rows().text());
        Matcher label = LABELLED.matcher(words);
        boolean labelled = label.lookingAt();
        if (words.length() > LONGEST
                || !labelled && !isMarked(at, n, TITLED.matcher(words).lookingAt())) {
            return Optional.empty();
        }
        int start = text.start() + (labelled ? label.end() : 0);
        List<Span> names = NameList.split(at.rows().text(), new Span(start, text.end()), ",;");
        if (names.size() < 2
                || !names.stream().allMatch(name -> isName(name.of(at.rows().text())))) {
            return Optional.empty();
        }
        Span head = labelled ? new Span(text.start(), text.start() + label.end("label")) : Span.empty(start);
        List<Inline> content = labelled ? List.of(new Inline.Label(head, head)) : List.of();
        List<Block.Item> items = names.stream()
                .map(name -> Recipient.named(at, withoutStop(at, name)))
                .toList();
        return Optional.of(new Block.Distribution(
                new Span(text.start(), text.end()), head, false, content, items, List.of(), List.of()));
    }

    private static boolean isName(String item) {
        return NAME.matcher(item).matches();
    }

    /** The stop of the sentence belongs to no name. */
    private static Span withoutStop(LineCursor at, Span name) {
        boolean stop = at.rows().text().charAt(name.end() - 1) == '.';
        return stop ? Blank.strip(at.rows().text(), new Span(name.start(), name.end() - 1)) : name;
    }

    /** Whether a line above says who got the paper, and has the mark of the note for an answer. */
    private static boolean isMarked(LineCursor at, String n, boolean titled) {
        for (int i = 0; i < at.i(); i++) {
            Matcher marked = MARKED.matcher(at.rows().text(i));
            if (at.rows().text(i).length() < LONGEST_LINE
                    && marked.matches()
                    && (titled || marked.group("said") == null)
                    && marked.group("n").equals(n)) {
                return true;
            }
        }
        return false;
    }
}
