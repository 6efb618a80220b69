package org.opis.recognise;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;
import org.opis.recognise.body.EmbeddedRule;
import org.opis.recognise.body.EntryRule;
import org.opis.recognise.body.ItemsRule;
import org.opis.recognise.body.OrnamentRule;
import org.opis.recognise.body.PageBreakRule;
import org.opis.recognise.body.PageMarkRule;
import org.opis.recognise.body.ParagraphRule;
import org.opis.recognise.body.PostscriptRule;
import org.opis.recognise.body.SpeechRule;
import org.opis.recognise.closing.DistributionRule;
import org.opis.recognise.closing.FilingRule;
import org.opis.recognise.closing.FormRule;
import org.opis.recognise.closing.ProductionRule;
import org.opis.recognise.closing.SignedRule;
import org.opis.recognise.date.DateRule;
import org.opis.recognise.date.RestoredDateRule;
import org.opis.recognise.date.TimeRule;
import org.opis.recognise.editorial.AlterationRule;
import org.opis.recognise.editorial.DamageRule;
import org.opis.recognise.editorial.EmphasisRule;
import org.opis.recognise.editorial.ExpansionRule;
import org.opis.recognise.editorial.ForeignRule;
import org.opis.recognise.editorial.GlossRule;
import org.opis.recognise.editorial.GradedRule;
import org.opis.recognise.editorial.IllegibleRule;
import org.opis.recognise.editorial.InWordRule;
import org.opis.recognise.editorial.LetterspacedRule;
import org.opis.recognise.editorial.OmissionRowRule;
import org.opis.recognise.editorial.OmissionRule;
import org.opis.recognise.editorial.RedactedRule;
import org.opis.recognise.editorial.SicRule;
import org.opis.recognise.editorial.SpaceRule;
import org.opis.recognise.editorial.SuppliedRule;
import org.opis.recognise.editorial.TranslatorNoteRule;
import org.opis.recognise.editorial.UnclearRule;
import org.opis.recognise.editorial.UnknownBracketRule;
import org.opis.recognise.hand.AutographRule;
import org.opis.recognise.hand.HandNoteRule;
import org.opis.recognise.hand.InstructionRule;
import org.opis.recognise.heading.HeadingRule;
import org.opis.recognise.heading.SectionRule;
import org.opis.recognise.name.NameRule;
import org.opis.recognise.note.NoteRefRule;
import org.opis.recognise.note.NoteRule;
import org.opis.recognise.opening.AddressRule;
import org.opis.recognise.opening.CopyNumberRule;
import org.opis.recognise.opening.DatelineRule;
import org.opis.recognise.opening.FileNumberRule;
import org.opis.recognise.opening.FormHeaderRule;
import org.opis.recognise.opening.LetterheadRule;
import org.opis.recognise.opening.MarkingRule;
import org.opis.recognise.opening.MeasureRule;
import org.opis.recognise.opening.NumberRule;
import org.opis.recognise.opening.OpenerRule;
import org.opis.recognise.opening.RecipientRowsRule;
import org.opis.recognise.opening.RoutingRule;
import org.opis.recognise.opening.SaluteRule;
import org.opis.recognise.people.AttendanceRule;
import org.opis.recognise.people.ParticipantsRule;
import org.opis.recognise.people.RecipientsRule;
import org.opis.recognise.remark.RemarkRule;
import org.opis.recognise.stamp.ColumnStampRule;
import org.opis.recognise.stamp.DeclassificationRule;
import org.opis.recognise.stamp.LostStampRule;
import org.opis.recognise.stamp.StampRule;

/** The registry: every rule, in the order in which they are asked. */
public final class Rules {
    private static final List<BlockRule> BLOCKS = List.of(
            new ColumnStampRule(),
            new PageMarkRule(),
            new NoteRule(),
            new OmissionRowRule(),
            new OrnamentRule(),
            new DeclassificationRule(),
            new LostStampRule(),
            new EntryRule(),
            new DatelineRule(),
            new SignedRule(),
            new DistributionRule(),
            new FormRule(),
            new ProductionRule(),
            new FilingRule(),
            new PostscriptRule(),
            new AttendanceRule(),
            new ParticipantsRule(),
            new InstructionRule(),
            new RoutingRule(),
            new RecipientRowsRule(),
            new FileNumberRule(),
            new HeadingRule(),
            new AddressRule(),
            new SaluteRule(),
            new FormHeaderRule(),
            new LetterheadRule(),
            new OpenerRule(),
            new SpeechRule(),
            new EmbeddedRule(),
            new SectionRule(),
            new ItemsRule(),
            new ParagraphRule());

    /** Conventions of brackets and marks. */
    private static final List<InlineRule> APPARATUS = List.of(
            new RestoredDateRule(),
            new StampRule(),
            new HandNoteRule(),
            new AutographRule(),
            new SicRule(),
            new EmphasisRule(),
            new RedactedRule(),
            new AlterationRule(),
            new GradedRule(),
            new PageBreakRule(),
            new DamageRule(),
            new IllegibleRule(),
            new RemarkRule(),
            new OmissionRule(),
            new SpaceRule(),
            new TranslatorNoteRule(),
            new CopyNumberRule(),
            new NumberRule(),
            new MeasureRule(),
            new MarkingRule(),
            new InWordRule(),
            new NoteRefRule(),
            new ForeignRule(),
            new ExpansionRule(),
            new GlossRule(),
            new UnclearRule(),
            new LetterspacedRule(),
            new RecipientsRule(),
            new SuppliedRule(),
            new UnknownBracketRule());

    /** Read in what the others leave. */
    private static final List<InlineRule> NAMES = List.of(new DateRule(), new TimeRule(), new NameRule());

    private Rules() {}

    public static List<BlockRule> blocks() {
        return BLOCKS;
    }

    public static List<InlineRule> apparatus() {
        return APPARATUS;
    }

    public static List<InlineRule> names() {
        return NAMES;
    }

    /** The code of everything that makes a block: the rules, and the second reader after them. */
    public static Set<Code> blockCodes() {
        return Stream.concat(Stream.of(Code.B392), BLOCKS.stream().map(BlockRule::code))
                .collect(Collectors.toUnmodifiableSet());
    }
}
