package org.opis.recognise.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.closing.SignedBlock;
import org.opis.recognise.closing.SignedPart;

/** "Note: …" after the signature: the author adds something. */
public final class PostscriptRule implements BlockRule {
    private static final Pattern OPENS =
            Pattern.compile("(?:Note|N\\.?B\\.?|P\\.?\\s?S\\.?|Postscript|Remark)\\s?[:.].*", Pattern.DOTALL);

    @Override
    public Code code() {
        return Code.B368;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.phase() != PaperPhase.CLOSING || !OPENS.matcher(at.text()).matches()) {
            return Optional.empty();
        }
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        int next = at.i();
        do {
            int end = ParagraphRule.end(at.at(next));
            paragraphs.add(ParagraphRule.paragraph(at, next, end));
            next = end;
        } while (at.has(next) && at.at(next).isProse() && !SignedBlock.isSigned(at.at(next)));
        Optional<Inline> signed = at.has(next) && SignedBlock.isSigned(at.at(next))
                ? Optional.of(SignedPart.of(at, at.rows().get(next).span()))
                : Optional.empty();
        int last = signed.isPresent() ? next + 1 : next;
        Block block = new Block.Postscript(at.rows().span(at.i(), last - 1), paragraphs, signed);
        return Optional.of(new Placed(code(), Placement.BACK, block, last));
    }
}
