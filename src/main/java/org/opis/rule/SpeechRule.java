package org.opis.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.text.Span;

/** "BREZHNEV. …", "Zhou Enlai: …", "Cde. Molotov--…", "Comrade X:" alone on a line: a speaker's turn. */
final class SpeechRule implements BlockRule {
    private static final Set<String> NOT_SPEAKERS = Set.of(
            "note",
            "subject",
            "attachment",
            "attachments",
            "participants",
            "re",
            "from",
            "to",
            "topic",
            "copies",
            "distribution",
            "enclosure",
            "source",
            "date",
            "reason",
            "signature",
            "present",
            "in attendance",
            "agenda",
            "those taking part",
            "cc",
            "attended",
            "summary",
            "first",
            "second",
            "third",
            "remark",
            "postscript");
    private static final String NAME =
            "(?:(?:Cde|c|C|Mr|Com|Gen)\\.|Comrade|Premier|Chairman|President|Ambassador|Minister)?\\s?"
                    + "\\p{Lu}[\\p{L}.'’-]*(?:[ \\u00a0]\\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final Pattern TURN = Pattern.compile(
            "(?<speaker>(?:" + NAME + "(?::|--|—)|\\p{Lu}{3,}(?:[ -]\\p{Lu}{2,}){0,2}[.:]))(?<rest>\\s?.*)",
            Pattern.DOTALL);

    @Override
    public Code code() {
        return Code.B335;
    }

    @Override
    public Optional<Placed> read(At at) {
        Optional<Matcher> turn = turn(at);
        if (at.phase() == Phase.CLOSING || turn.isEmpty() || !otherTurn(at)) {
            return Optional.empty();
        }
        int start = at.span().start();
        Span speaker = new Span(start, start + turn.get().end("speaker"));
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        int next = at.i() + 1;
        Span rest = org.opis.text.Blank.strip(
                at.rows().text(), new Span(speaker.end(), at.span().end()));
        if (!rest.isEmpty()) {
            paragraphs.add(new Block.Paragraph(rest, at.read(rest, Scope.PROSE)));
        } else {
            next = following(at, next, paragraphs);
        }
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        Span span = at.rows().span(at.i(), next - 1);
        Block block = new Block.Speech(span, speaker, at.read(speaker, Scope.NAMES), paragraphs);
        return Optional.of(new Placed(code(), Place.TEXT, block, next));
    }

    /** The paragraphs of a turn whose speaker has a line alone. */
    private static int following(At at, int from, List<Block.Paragraph> paragraphs) {
        int next = from;
        while (at.has(next) && turn(at.at(next)).isEmpty() && at.at(next).isProse()) {
            int end = ParagraphRule.end(at.at(next));
            Span span = at.rows().span(next, end - 1);
            paragraphs.add(new Block.Paragraph(span, at.read(span, Scope.PROSE)));
            next = end;
        }
        return next;
    }

    private static Optional<Matcher> turn(At at) {
        Matcher turn = TURN.matcher(at.text().length() > 200 ? at.text().substring(0, 200) : at.text());
        if (!turn.matches() || turn.group("speaker").length() > 60) {
            return Optional.empty();
        }
        String name = turn.group("speaker").replaceAll("[:.—-]+$", "").toLowerCase(java.util.Locale.ROOT);
        return NOT_SPEAKERS.contains(name) ? Optional.empty() : Optional.of(turn);
    }

    /** One turn is a colon; two are a conversation. */
    private static boolean otherTurn(At at) {
        for (int i = Math.max(0, at.i() - 12); i < at.i() + 13 && at.has(i); i++) {
            if (i != at.i() && turn(at.at(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
