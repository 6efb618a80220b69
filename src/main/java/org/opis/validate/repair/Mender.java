package org.opis.validate.repair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Edit;
import org.opis.tei.Decoder;
import org.opis.text.XmlCharacters;
import org.opis.validate.finding.Finding;
import org.opis.validate.finding.Repair;

/**
 * Makes the repairs that are certain, in place, and proves them: each ends its finding, none begins a new one, and the
 * file decodes as before. Where a proof fails the file is left as it is.
 */
public final class Mender {
    /** The codes that have repairs; the page of each says which. */
    public static final Set<Code> CODES = Set.of(Code.V500);

    /** Why a file is not repaired that has one of {@link #UNREADABLE}. */
    public static final String UNREAD = "it cannot be read to its end";

    /** Codes of files that cannot be read whole. */
    private static final Set<String> UNREADABLE =
            Set.of(Code.V591.name(), Code.V592.name(), Code.V593.name(), Code.V596.name());
    /** A repair may show what stood behind the error; more rounds than elements nest would never be needed. */
    private static final int ROUNDS = 16;

    private final Checks checks;

    /** What a file is checked with, before its repair and after it. */
    public interface Checks {
        /** Everything that is wrong with a file of these bytes. */
        List<Finding> findings(byte[] xml);

        /** What is certain to be meant otherwise; asked of files that can be read whole. */
        List<Repair> repairs(byte[] xml);
    }

    public Mender(Checks checks) {
        this.checks = checks;
    }

    /** Repairs a file. Done again with what it gives, it changes nothing. */
    public Mended mend(byte[] xml) {
        List<Finding> found = checks.findings(xml);
        if (found.stream().anyMatch(f -> UNREADABLE.contains(f.code()))) {
            return Mended.refused(xml, UNREAD);
        }
        List<Edit> first = found.isEmpty() ? List.of() : edits(xml);
        if (first.isEmpty()) {
            return new Mended(xml, 0, Optional.empty());
        }
        XmlCharacters characters = XmlCharacters.of(xml);
        if (!Arrays.equals(characters.bytes(characters.text()), xml)) {
            return Mended.refused(xml, "its encoding does not give its bytes back");
        }
        Mended mended = mend(xml, first);
        Optional<String> doubt = mended.refusal().or(() -> doubt(xml, found, mended.xml(), first.size()));
        return doubt.map(why -> Mended.refused(xml, why)).orElse(mended);
    }

    /** Round after round: a repair may uncover the next. */
    private Mended mend(byte[] xml, List<Edit> first) {
        byte[] now = xml;
        int made = 0;
        List<Edit> edits = first;
        for (int round = 0; round < ROUNDS && !edits.isEmpty(); round++) {
            XmlCharacters characters = XmlCharacters.of(now);
            Optional<String> text = Edit.apply(characters.text(), edits);
            if (text.isEmpty()) {
                return Mended.refused(xml, "two repairs are about the same characters");
            }
            now = characters.bytes(text.get());
            made += edits.size();
            edits = edits(now);
        }
        return edits.isEmpty()
                ? new Mended(now, made, Optional.empty())
                : Mended.refused(xml, "the repairs do not come to an end");
    }

    private List<Edit> edits(byte[] xml) {
        return checks.repairs(xml).stream().map(Repair::edit).distinct().toList();
    }

    /** Why the repaired file should not be written. */
    private Optional<String> doubt(byte[] before, List<Finding> found, byte[] after, int repairs) {
        if (!isBetter(found, checks.findings(after), repairs)) {
            return Optional.of("the repair would not end the finding, or would begin another");
        }
        return Arrays.equals(
                        Decoder.decode(before).bytes(), Decoder.decode(after).bytes())
                ? Optional.empty()
                : Optional.of("the repair would change the dump that the file describes");
    }

    /** Whether all that is left was there before, and so many findings are not. */
    private static boolean isBetter(List<Finding> before, List<Finding> after, int repairs) {
        Map<String, Integer> counts = new HashMap<>();
        before.forEach(finding -> counts.merge(name(finding), 1, Integer::sum));
        for (Finding finding : after) {
            int left = counts.getOrDefault(name(finding), 0);
            if (left == 0) {
                return false;
            }
            counts.put(name(finding), left - 1);
        }
        return after.size() <= before.size() - repairs;
    }

    /** A finding without places, which move in a line that is repaired. */
    private static String name(Finding finding) {
        return finding.code() + " " + finding.message().replaceAll("\\d+:\\d+", "");
    }
}
