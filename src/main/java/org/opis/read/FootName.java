package org.opis.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.document.Block;
import org.opis.document.Division;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Span;

/** "/ Jan Lipa /", "Chairman of the Board, Jan Lipa [seal]" in a line below the text: nothing else marks it as signed. */
final class FootName {
    private static final Pattern MARKS =
            Pattern.compile("[\\s\\d/()*+.–-]*+(?:\\[[^\\]\\n]{1,20}\\])?[\\s\\d/()*+.–-]*+");
    /** Running text is longer. */
    private static final int LINE = 100;

    private FootName() {}

    static Optional<Inline.Name> of(String text, Division division) {
        List<Block> blocks = division.blocks();
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph p && p.span().length() >= LINE) {
                last = i;
            }
        }
        return last < 0
                ? Optional.empty()
                : blocks.subList(last + 1, blocks.size()).stream()
                        .filter(block -> block instanceof Block.Paragraph)
                        .flatMap(block -> name(text, (Block.Paragraph) block).stream())
                        .findFirst();
    }

    private static Optional<Inline.Name> name(String text, Block.Paragraph line) {
        List<Inline.Name> persons = line.content().stream()
                .filter(i -> i instanceof Inline.Name name && name.kind() == NameKind.PERSON)
                .map(Inline.Name.class::cast)
                .toList();
        if (persons.size() != 1) {
            return Optional.empty();
        }
        Span name = persons.get(0).span();
        String before = new Span(line.span().start(), name.start()).of(text);
        boolean alone = MARKS.matcher(before).matches() || isOffice(before);
        return alone
                        && MARKS.matcher(new Span(name.end(), line.span().end()).of(text))
                                .matches()
                ? Optional.of(persons.get(0))
                : Optional.empty();
    }

    /** "Chairman of the Board, ". */
    private static boolean isOffice(String before) {
        List<PhraseWord> words = PhraseWords.of(before, new Span(0, before.length()));
        return before.stripTrailing().endsWith(",")
                && !words.isEmpty()
                && words.get(0).kind() == PhraseWord.Kind.OFFICE;
    }
}
