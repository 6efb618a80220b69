package org.opis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opis.batch.Input;
import org.opis.batch.Work;
import org.opis.diagnostic.Code;
import org.opis.report.Checked;
import org.opis.report.PositionFinder;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;
import org.opis.text.Position;
import org.opis.validate.finding.Finding;

/**
 * One TEI file back to its dump.
 *
 * @param check whether only the verdict is wanted
 * @param bodyText whether the body alone is wanted
 */
record DecodeWork(boolean check, boolean bodyText) implements Work<Made> {
    private static final Position START = new Position(1, 1);

    @Override
    public Made make(Input input, byte[] bytes) {
        Decoded decoded = Decoder.decode(bytes);
        PositionFinder points = new PositionFinder(input.label(), bytes);
        if (decoded.problem().isPresent()) {
            Decoded.Problem problem = decoded.problem().get();
            Finding broken = points.finding(problem.position(), Code.D654, "This is no XML file: " + problem.message());
            return Made.of(Checked.xml(input.label(), bytes, List.of(broken)));
        }
        List<Finding> findings = new ArrayList<>();
        decoded.unknown()
                .forEach(token -> findings.add(points.finding(
                        START, Code.D653, "The rend token \"" + token + "\" is not known; it rebuilds nothing.")));
        if (check) {
            return check(input, bytes, decoded.verdict(), points, findings);
        }
        Made.Part part = bodyText ? Made.Part.of(".txt", decoded.body()) : new Made.Part(".txt", decoded.bytes());
        return Made.of(Checked.xml(input.label(), bytes, findings), part);
    }

    private static Made check(
            Input input, byte[] bytes, Decoded.Verdict verdict, PositionFinder points, List<Finding> findings) {
        switch (verdict) {
            case IDENTICAL -> {}
            case WHITE_SPACE -> findings.add(points.finding(
                    START,
                    Code.D651,
                    "The dump comes back but for white space: an editor has probably re-indented it."));
            case EDITED -> findings.add(points.finding(
                    START, Code.D650, "The dump that this file describes is not the one it was made from."));
            case UNKNOWN -> findings.add(
                    points.finding(START, Code.D652, "The header has no hash of the dump to compare with."));
        }
        String word = verdict.name().toLowerCase(Locale.ROOT).replace("_", " ");
        return new Made(
                List.of(Made.Part.of("", input.label() + ": " + word + "\n")),
                List.of(),
                List.of(Checked.xml(input.label(), bytes, findings)));
    }
}
