package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.opis.authority.Match;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scan;
import org.opis.recognise.Scope;
import org.opis.recognise.name.NameRule;
import org.opis.recognise.remark.RemarkWords;
import org.opis.text.Span;

/** "[sic]" marks the token before it, or the whole name; "[sic: Y]" also says what was meant. */
public final class SicRule implements InlineRule {
    /** First the wordings that markup rebuilds. */
    private static final String MARK = "\\[(?:sic|SIC|Sic)]|\\((?:sic|SIC|Sic)\\)"
            + "|\\[(?i:sic)(?:\\s?[:=]|(?<loose>\\s?[;,–—-]))\\s?(?<correction>[^\\[\\]\\n]{1,200})]"
            + "|(?<closed>[\\[(]{sic}[\\])]|\\[!\\])|(?<open>\\([Ss][Ii][Cc],)";

    private static final int LONGEST_TITLE = 120;
    /** What was meant has about as many words as what is marked. */
    private static final int MOST = 4;

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
        Scan.each(passage, "[(", passage.context().keywords().pattern(MARK), mark -> {
            Span span = new Span(mark.start(), mark.end());
            boolean loose = mark.group("closed") != null || mark.group("open") != null || isRemark(mark);
            Optional<Span> word = loose ? Optional.empty() : MarkedWord.before(passage, span.start());
            if (word.isPresent()) {
                Certainty certainty = mark.group("loose") == null ? Certainty.CERTAIN : Certainty.MEDIUM;
                out.accept(found(passage, word.get(), span.end(), correction(mark), certainty));
            } else {
                boolean closed = mark.group("open") == null;
                MarkedWord.apart(
                        code(),
                        passage,
                        span,
                        closed,
                        w -> found(passage, w, w.end(), Optional.empty(), Certainty.CERTAIN),
                        out);
            }
        });
    }

    /** The person whose title or office stands before the marked name. */
    private static Optional<Match> titled(Passage passage, Span scope) {
        int start = Math.max(passage.span().start(), scope.start() - LONGEST_TITLE);
        return passage.context().names().find(passage.text(), new Span(start, scope.end())).stream()
                .filter(m -> m.kind() == NameKind.PERSON && m.span().end() == scope.end())
                .filter(m -> m.span().start() < scope.start() && m.id().isPresent())
                .findFirst();
    }

    /** Behind another mark than a colon stands what was meant only if no word of it is one of remarks. */
    private static boolean isRemark(Matcher mark) {
        if (mark.group("loose") == null) {
            return false;
        }
        RemarkWords words = RemarkWords.of(mark.group("correction"));
        return words.isEmpty()
                || words.terms().size() > MOST
                || words.terms().stream().anyMatch(RemarkWords.Term::isKnown);
    }

    private static Optional<Span> correction(Matcher mark) {
        return mark.group("correction") == null
                ? Optional.empty()
                : Optional.of(new Span(mark.start("correction"), mark.end("correction")));
    }

    private Found found(Passage passage, Span scope, int end, Optional<Span> correction, Certainty certainty) {
        Span span = new Span(scope.start(), end);
        Optional<Match> titled = correction.isEmpty() ? titled(passage, scope) : Optional.empty();
        if (titled.isPresent()) {
            Inline sic = new Editorial.Sic(span, scope, List.of(), correction, Certainty.CERTAIN);
            return Found.of(code(), NameRule.ending(titled.get(), sic));
        }
        return Found.of(code(), span, inner -> {
            boolean remark = passage.text().charAt(scope.end() - 1) == ']';
            List<Inline> content = inner.read(scope, remark ? Scope.EDITOR : Scope.NAMES);
            return new Editorial.Sic(span, scope, content, correction, certainty);
        });
    }
}
