package org.opis.recognise.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.recognise.Found;
import org.opis.recognise.InlineRule;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.people.PassedOn.Post;
import org.opis.text.Span;

/** "Repeated to Paris 88, Bonn 12.", "I am sending copies of this despatch to …": who got a paper, as a sentence of it says. */
public final class RecipientsRule implements InlineRule {
    /** Where a sentence begins, or an abbreviation that only telegrams have. */
    private static final Pattern START = Pattern.compile("\\b(?=\\p{Lu}\\p{L}{2,9}\\b|rptd\\b|rpt\\b)");

    @Override
    public Code code() {
        return Code.I447;
    }

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.PROSE);
    }

    @Override
    public void find(Passage passage, Consumer<Found> out) {
        Matcher start = START.matcher(passage.text())
                .region(passage.span().start(), passage.span().end());
        int from = passage.span().start();
        while (start.find()) {
            if (start.end() >= from && begins(passage, start.end())) {
                Span rest = new Span(start.end(), passage.span().end());
                Optional<PassedOn> sentence = PassedOn.of(passage.text(), rest);
                sentence.stream()
                        .flatMap(s -> s.groups().stream())
                        .map(this::found)
                        .forEach(out);
                from = sentence.map(PassedOn::end).orElse(from);
            }
        }
        CopiesSent.in(passage)
                .forEach(names -> out.accept(Found.of(
                        code(),
                        new Span(
                                names.get(0).start(),
                                names.get(names.size() - 1).end()),
                        inner -> RecipientItems.list(RecipientItems.copied(passage.text(), names, inner)))));
    }

    /** Behind the end of a sentence, or the abbreviation in the midst of one. */
    private static boolean begins(Passage passage, int at) {
        String text = passage.text();
        int before = at - 1;
        while (before >= passage.span().start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < passage.span().start() || text.charAt(at) == 'r' || ".;)!?".indexOf(text.charAt(before)) >= 0;
    }

    private Found found(List<Post> group) {
        Span span = new Span(
                group.get(0).span().start(), group.get(group.size() - 1).span().end());
        return Found.of(code(), span, inner -> RecipientItems.list(RecipientItems.posts(group, inner)));
    }
}
