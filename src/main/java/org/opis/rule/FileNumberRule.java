package org.opis.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.document.Inline;
import org.opis.document.NumberType;

/** "23 –26/324", "251/201/53" alone on a line of the opening: the mark of a file or register. */
final class FileNumberRule implements BlockRule {
    private static final Pattern MARK = Pattern.compile("\\d{1,6}(?:\\s?[-–/]\\s?[\\p{Lu}\\d]{1,6}){1,4}");

    /** The reference of a ministry: division, class of the plan of files, number of the register. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?=\\p{Lu})(?:[IVX]{1,4}\\s?)?(?:\\p{Lu}{1,3}\\s?)?\\d{0,3}\\s?[–-]\\s?"
                    + "\\d{1,4}[./]\\d[\\d./]{0,12}(?:\\s?[–-]\\s?[\\d./]{2,16}){0,3}(?:\\s\\p{L}{1,5})?");

    /** Whether a line is a reference such as "II A 4 – 82.00/0 – 417/70". */
    static boolean isReference(String line) {
        return line.length() < 50 && REFERENCE.matcher(line).matches();
    }

    @Override
    public Code code() {
        return Code.B304;
    }

    @Override
    public Optional<Placed> read(At at) {
        if (at.phase() != Phase.OPENING
                || at.text().length() > 40
                || !MARK.matcher(at.text()).matches() && !isReference(at.text())
                || DatelineRule.firstDate(at).isPresent()) {
            return Optional.empty();
        }
        Inline number = new Inline.Number(at.span(), NumberType.FILE, DateValue.NONE, List.of(), Certainty.MEDIUM);
        Block block = new Block.Opener(at.span(), List.of(number));
        return Optional.of(new Placed(code(), Place.FRONT, block, at.i() + 1));
    }
}
