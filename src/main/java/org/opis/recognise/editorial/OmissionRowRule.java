package org.opis.recognise.editorial;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Editorial;
import org.opis.document.Extent;
import org.opis.document.GapReason;
import org.opis.layout.Keywords;
import org.opis.lexicon.WordClass;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.RemarkWords;
import org.opis.recognise.remark.Signed;

/** "[…]" or "..." alone on a line, "[Celebrations.]" for a section: a passage the editor left out. */
public final class OmissionRowRule implements BlockRule {
    private static final Pattern BARE = Pattern.compile("(?:…|\\.(?: ?\\.){2,7})");
    private static final Pattern IN_HAND = Pattern.compile("(?i)\\bhand\\b");
    /** "Note at the end of the original:": who remarks it is said. */
    private static final Pattern NOTED = Pattern.compile("(?:Foot|Marginal )?[Nn]ote\\b[^:.]{0,60}:");

    private static final int LABEL = 80;
    /** A sentence; a label and a colon say something else. */
    private static final Pattern SUMMARY =
            Pattern.compile("(?!\\p{Lu}\\p{Ll}{2,15}:)\\p{Lu}.{3,1500}[.!]", Pattern.DOTALL);

    @Override
    public Code code() {
        return Code.B350;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        return gap(at).map(gap -> new Placed(code(), Placement.ANY, new Block.Omission(at.span(), gap), at.i() + 1));
    }

    public static boolean isOmission(LineCursor at) {
        return gap(at).isPresent();
    }

    private static Optional<Editorial.Gap> gap(LineCursor at) {
        if (BARE.matcher(at.text()).matches()) {
            return Optional.of(
                    new Editorial.Gap(at.span(), at.span(), GapReason.EDITORIAL, Extent.NONE, Certainty.CERTAIN));
        }
        List<Bracket> pairs = at.brackets().within(at.span());
        if (pairs.size() != 1 || !pairs.get(0).span().equals(at.span())) {
            return Optional.empty();
        }
        String words = pairs.get(0).inner().of(at.rows().text());
        boolean summary = at.phase() == PaperPhase.RUNNING
                && pairs.get(0).children().isEmpty()
                && SUMMARY.matcher(words).matches()
                && !isByHand(words)
                && !RemarkWords.of(words).has(WordClass.STAGE)
                && !NOTED.matcher(words).lookingAt()
                && !at.context().keywords().says(Keywords.Kind.SOURCE, words)
                && !at.context().keywords().says(Keywords.Kind.BLANK, words)
                && !Signed.isSigned(words, at.context().keywords())
                && !IllegibleRule.says(words, at.context().keywords())
                && !at.context().keywords().opens(at.rows().text(), pairs.get(0).inner());
        return OmissionRule.says(words, at.context().keywords()) || summary
                ? Optional.of(OmissionRule.gap(pairs.get(0), Extent.NONE))
                : Optional.empty();
    }

    /** "In the Minister's hand, across the head: Wait.": a label that says where or by whose hand the rest stands. */
    private static boolean isByHand(String words) {
        int colon = words.indexOf(':');
        if (colon < 1 || colon > LABEL) {
            return false;
        }
        String label = words.substring(0, colon);
        RemarkWords said = RemarkWords.of(label);
        return said.has(WordClass.HAND)
                || said.has(WordClass.WHERE)
                || IN_HAND.matcher(label).find();
    }
}
