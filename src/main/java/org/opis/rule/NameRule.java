package org.opis.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.authority.Match;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Inline;

/** Names of the authority lists. */
final class NameRule implements InlineRule {
    @Override
    public Code code() {
        return Code.I415;
    }

    @Override
    public Set<Scope> scopes() {
        return EnumSet.complementOf(EnumSet.of(Scope.NUMBER));
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        for (Match match : passage.context().names().find(passage.text(), passage.span())) {
            List<Diagnostic> remarks = new ArrayList<>();
            doubts(match, passage.text(), remarks);
            out.accept(new Found(code(), match.span(), inner -> name(match), remarks));
        }
    }

    private static Inline name(Match match) {
        List<Inline> parts = match.parts().stream().map(NameRule::name).toList();
        return new Inline.Name(match.span(), match.kind(), match.id().orElse(""), parts);
    }

    private static void doubts(Match match, String text, List<Diagnostic> remarks) {
        match.doubt(text).ifPresent(remarks::add);
        match.parts().forEach(part -> doubts(part, text, remarks));
    }
}
