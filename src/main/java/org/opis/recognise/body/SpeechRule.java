package org.opis.recognise.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.Prose;
import org.opis.recognise.name.Speakers;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "BREZHNEV. …", "Zhou Enlai: …", "Cde. Molotov--…", "Comrade X:" alone on a line: a speaker's turn. */
public final class SpeechRule implements BlockRule {
    @Override
    public Code code() {
        return Code.B335;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        Optional<Span> speaker = at.phase() == PaperPhase.CLOSING ? Optional.empty() : Speakers.label(at);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        Span rest = Blank.strip(
                at.rows().text(), new Span(speaker.get().end(), at.span().end()));
        int next = rest.isEmpty() ? following(at, paragraphs) : spoken(at, rest.start(), paragraphs);
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        Span span = at.rows().span(at.i(), next - 1);
        Block block = new Block.Speech(span, speaker.get(), Speakers.content(at, speaker.get()), paragraphs);
        return Optional.of(new Placed(code(), Placement.TEXT, block, next));
    }

    /** The words after the label; where blank lines part the paragraphs, the lines right below belong to them. */
    private static int spoken(LineCursor at, int start, List<Block.Paragraph> paragraphs) {
        int end = ParagraphRule.end(at);
        while (at.rows().spaced()
                && at.has(end)
                && at.rows().get(end).blankBefore() == 0
                && at.at(end).isProse()
                && Speakers.label(at.at(end)).isEmpty()) {
            end = ParagraphRule.end(at.at(end));
        }
        Span span = new Span(start, at.rows().get(end - 1).span().end());
        paragraphs.add(new Block.Paragraph(span, ParagraphRule.content(at, span, at.i(), end)));
        int last = end - 1;
        while (at.rows().spaced() && SpeakerContinuation.goesOn(at, last, end)) {
            int next = ParagraphRule.end(at.at(end));
            paragraphs.add(ParagraphRule.paragraph(at, end, next));
            last = next - 1;
            end = next;
        }
        return end;
    }

    /** The paragraphs of a turn whose speaker has a line alone. */
    private static int following(LineCursor at, List<Block.Paragraph> paragraphs) {
        int next = at.i() + 1;
        while (at.has(next) && Speakers.label(at.at(next)).isEmpty()) {
            int end = ParagraphRule.end(at.at(next));
            boolean bracket =
                    at.rows().text(next).startsWith("[") && at.rows().text(next).endsWith("]");
            boolean first = next == at.i() + 1 && !DateLine.isDateOnly(at.at(next));
            if (bracket
                    || !first
                            && !Prose.is(
                                    at.rows().span(next, end - 1).of(at.rows().text()))) {
                return next;
            }
            paragraphs.add(ParagraphRule.paragraph(at, next, end));
            next = end;
        }
        return next;
    }
}
