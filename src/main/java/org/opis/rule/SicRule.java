package org.opis.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.text.Span;

/** "[sic]" marks the token before it, or the whole name; "[sic: Y]" also says what was meant. */
final class SicRule implements InlineRule {
    private static final Pattern MARK =
            Pattern.compile("\\[(?:sic|SIC|Sic)]|\\((?:sic|SIC|Sic)\\)|\\[sic: ([^\\[\\]\\n]{1,200})]");

    @Override
    public Code code() {
        return Code.I401;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NAMES));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        Matcher mark = MARK.matcher(passage.text())
                .region(passage.span().start(), passage.span().end());
        while (mark.find()) {
            Optional<Span> correction =
                    mark.group(1) == null ? Optional.empty() : Optional.of(new Span(mark.start(1), mark.end(1)));
            scope(passage, mark.start()).ifPresent(s -> out.accept(found(s, mark.end(), correction)));
        }
    }

    private Found found(Span scope, int end, Optional<Span> correction) {
        Span span = new Span(scope.start(), end);
        return Found.of(code(), span, inner -> {
            List<Inline> content = inner.read(scope, Scope.NAMES);
            return new Inline.Sic(span, scope, content, correction, Certainty.CERTAIN);
        });
    }

    private static Optional<Span> scope(Passage passage, int mark) {
        int floor = passage.span().start();
        int end = Tokens.endBefore(passage.text(), floor, mark);
        return Tokens.tokenBefore(passage.text(), floor, end)
                .map(token -> Tokens.nameEndingWith(passage.text(), floor, token));
    }
}
