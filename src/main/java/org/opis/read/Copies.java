package org.opis.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.document.Block;
import org.opis.document.Division;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.lexicon.WordSet;
import org.opis.text.Words;

/** Who got a copy of one paper, as its distribution list says. */
final class Copies {
    private static final WordSet FILES = WordSet.of("file-word");

    private final String text;
    private final PartyReader read;

    private Copies(String text) {
        this.text = text;
        this.read = new PartyReader(text);
    }

    static List<Party> of(String text, Division division) {
        return new Copies(text).copies(division);
    }

    /** Recipients of the distribution list, if each of them is named; a part of them would mislead. */
    private List<Party> copies(Division division) {
        List<Block.Item> items = FactsReader.blocks(division, Block.Distribution.class)
                .flatMap(d -> d.items().stream())
                .filter(item -> !isFile(item))
                .toList();
        return items.stream().allMatch(Copies::isNamed) ? copies(items) : List.of();
    }

    /** A copy that stays with the papers. */
    private boolean isFile(Block.Item item) {
        return Words.of(text, item.span()).stream()
                .anyMatch(word -> FILES.has(Words.trim(text, word).of(text)));
    }

    private static boolean isNamed(Block.Item item) {
        return item.content().stream().anyMatch(i -> i instanceof Inline.Name n && n.kind() != NameKind.ROLE);
    }

    private List<Party> copies(List<Block.Item> items) {
        return items.stream()
                .flatMap(item -> recipients(item).map(n -> copied(item, n)))
                .toList();
    }

    /** A town or country alone says only where the copy went. */
    private Party copied(Block.Item item, Inline.Name name) {
        boolean place = name.kind() == NameKind.PLACE;
        return read.party(
                Act.COPIED,
                item.n(),
                place ? Optional.empty() : Optional.of(name),
                place ? Optional.of(name) : Optional.empty(),
                Optional.empty());
    }

    /** All of the kind that is named first: persons beside each other, or bodies. */
    private static Stream<Inline.Name> recipients(Block.Item item) {
        List<Inline.Name> names = item.content().stream()
                .filter(i -> i instanceof Inline.Name name && name.kind() != NameKind.ROLE)
                .map(Inline.Name.class::cast)
                .toList();
        return names.stream().filter(name -> name.kind() == names.get(0).kind());
    }
}
