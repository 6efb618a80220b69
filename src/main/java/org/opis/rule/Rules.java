package org.opis.rule;

import java.util.List;
import java.util.stream.Stream;
import org.opis.diagnostic.Code;

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
            new HeadingRule(),
            new FileNumberRule(),
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

    /** The code of every rule of the body. */
    public static List<Code> codes() {
        return Stream.of(
                        BLOCKS.stream().map(BlockRule::code),
                        APPARATUS.stream().map(InlineRule::code),
                        NAMES.stream().map(InlineRule::code))
                .flatMap(s -> s)
                .distinct()
                .sorted()
                .toList();
    }
}
