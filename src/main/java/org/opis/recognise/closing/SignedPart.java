package org.opis.recognise.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.document.PartKind;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.editorial.IllegibleRule;
import org.opis.text.Blank;
import org.opis.text.Span;

/** The words of a signature: a label and what can't be read, or the office, the mark and the name. */
public final class SignedPart {
    private static final String ILLEGIBLE = "\\[(?<label>{signature}\\s?:)\\s(?<said>[^\\[\\]\\n]{3,60})]";

    private SignedPart() {}

    static boolean isIllegible(LineCursor at) {
        return illegible(at, at.text()).matches();
    }

    private static Matcher illegible(LineCursor at, String words) {
        return at.context().keywords().pattern(ILLEGIBLE).matcher(words);
    }

    /** The part of the closing that {@code span} is. */
    public static Inline of(LineCursor at, Span span) {
        Matcher illegible = illegible(at, span.of(at.rows().text()));
        if (!illegible.matches()) {
            return new Inline.Part(span, span, PartKind.SIGNED, content(at, span), Certainty.CERTAIN);
        }
        Span label = new Span(span.start() + illegible.start("label"), span.start() + illegible.end("label"));
        Span said = new Span(span.start() + illegible.start("said"), span.start() + illegible.end("said"));
        List<Inline> content = new ArrayList<>(List.of(new Inline.Label(label, label)));
        if (IllegibleRule.says(said.of(at.rows().text()), at.context().keywords())) {
            content.add(
                    IllegibleRule.gap(said, said, at.rows().text(), at.context().keywords()));
        } else {
            content.addAll(at.read(said, Scope.EDITOR));
        }
        Span inner = new Span(span.start() + 1, span.end() - 1);
        return new Inline.Part(span, inner, PartKind.SIGNED, content, Certainty.CERTAIN);
    }

    /** The office before the signature, then the rest. */
    private static List<Inline> content(LineCursor at, Span span) {
        List<Inline> rest = SignedNames.read(at, span);
        Optional<Inline> mark =
                rest.stream().filter(i -> i instanceof Inline.Signature).findFirst();
        Span office = Blank.strip(
                at.rows().text(),
                new Span(span.start(), mark.map(m -> m.span().start()).orElse(span.start())));
        if (office.length() < 4
                || rest.stream().anyMatch(i -> i.span().overlaps(office) && i instanceof Editorial.Gap)) {
            return rest;
        }
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Name(office, NameKind.ROLE, "", at.read(office, Scope.NAMES)));
        rest.stream().filter(i -> i.span().start() >= office.end()).forEach(content::add);
        return content;
    }
}
