package org.opis.recognise.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.line.ItemMark;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.name.OrgPhrase;
import org.opis.recognise.name.UnlistedNames;
import org.opis.recognise.people.Recipient;
import org.opis.recognise.person.PersonPhrase;
import org.opis.text.Span;

/** At the end of a paper, lines that name somebody below a label, whatever its words: "Shown to:", "For action: Cde. A". */
final class NamesBelow {
    private static final Pattern LABEL =
            Pattern.compile("(?<label>\\p{Lu}[^:\\n]{2,60}:)(?:\\s+(?<first>\\S[^:\\n]{2,69}))?");
    /** What is done for somebody; other labels need names that can be nothing else. */
    private static final Pattern AIMED = Pattern.compile(".*\\s(?:to|for)\\s?:");

    private static final int MOST = 200;
    /** A recipient without a number is shorter. */
    private static final int LONGEST = 70;

    private NamesBelow() {}

    /** The list that begins with the row; two names at least. */
    static Optional<Block.Distribution> of(LineCursor at) {
        boolean end = at.phase() == PaperPhase.CLOSING || at.isTail();
        Matcher line = LABEL.matcher(at.text());
        if (!end || !line.matches() || isOther(line.group("label"))) {
            return Optional.empty();
        }
        int start = at.span().start();
        List<Span> names = new ArrayList<>();
        if (line.group("first") != null) {
            names.add(new Span(start + line.start("first"), at.span().end()));
        }
        for (int next = at.i() + 1; names.size() < MOST && at.has(next) && isRecipient(at.at(next)); next++) {
            names.add(at.rows().get(next).span());
        }
        boolean aimed = AIMED.matcher(line.group("label")).matches();
        boolean enough = names.size() > 1
                && (aimed && line.group("first") == null || names.stream().allMatch(name -> isTitled(at, name)));
        return enough ? Optional.of(list(at, new Span(start, start + line.end("label")), names)) : Optional.empty();
    }

    private static Block.Distribution list(LineCursor at, Span label, List<Span> names) {
        Span span = new Span(label.start(), names.get(names.size() - 1).end());
        List<Block.Item> items =
                names.stream().flatMap(name -> Recipient.line(at, name)).toList();
        List<Inline> head = List.of(new Inline.Label(label, label));
        return new Block.Distribution(span, label, false, head, items, List.of(), List.of());
    }

    /** Labels that say what else stands below them. */
    private static boolean isOther(String label) {
        LabelRole role = LabelRole.of(label);
        return role != LabelRole.OTHER
                && role != LabelRole.COPIES
                && role != LabelRole.ADDRESSEE
                && role != LabelRole.HANDLED;
    }

    /** A name with a title or an office, or a body. */
    private static boolean isTitled(LineCursor at, Span line) {
        String text = at.rows().text();
        Span name = UnlistedNames.head(text, line);
        return PersonPhrase.of(text, name).filter(p -> !p.role().isEmpty()).isPresent()
                || OrgPhrase.of(text, name).isPresent();
    }

    /** A short line that names somebody, or has a dash as such lists have it. */
    static boolean isRecipient(LineCursor at) {
        String line = at.text();
        Span name = UnlistedNames.head(at.rows().text(), at.span());
        return line.length() <= LONGEST
                && at.row().blankBefore() < 2
                && !at.isProse()
                && (ItemMark.isBeforeWord(line)
                        || PersonPhrase.of(at.rows().text(), name).isPresent()
                        || OrgPhrase.of(at.rows().text(), name).isPresent());
    }
}
