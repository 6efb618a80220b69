package org.opis.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opis.document.Block;
import org.opis.document.Division;
import org.opis.document.Inline;
import org.opis.document.Inlines;
import org.opis.document.NameKind;
import org.opis.recognise.line.LabelRole;

/** What stands behind the labels of the form at the head of a paper. */
final class FormValues {
    private final String text;
    private final List<Inline> content;

    private FormValues(String text, List<Inline> content) {
        this.text = text;
        this.content = content;
    }

    static FormValues of(String text, Division division) {
        List<Inline> content = FactsReader.blocks(division, Block.Opener.class)
                .flatMap(opener -> opener.content().stream())
                .toList();
        return new FormValues(text, content);
    }

    /** The names behind a label of this role, outermost ones only. */
    List<Inline.Name> names(Predicate<LabelRole> role, NameKind kind) {
        return behind(role)
                .filter(i -> i instanceof Inline.Name name && name.kind() == kind)
                .map(Inline.Name.class::cast)
                .toList();
    }

    Optional<Inline.Date> date(Predicate<LabelRole> role) {
        return behind(role)
                .filter(i -> i instanceof Inline.Date)
                .map(Inline.Date.class::cast)
                .findFirst();
    }

    private Stream<Inline> behind(Predicate<LabelRole> role) {
        List<Inline> found = new ArrayList<>();
        boolean wanted = false;
        for (Inline inline : content) {
            if (inline instanceof Inline.Label label) {
                wanted = role.test(LabelRole.of(label.inner().of(text)));
            } else if (wanted) {
                found.add(inline);
            }
        }
        return found.stream().flatMap(Inlines::in);
    }
}
