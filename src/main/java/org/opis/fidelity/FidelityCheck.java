package org.opis.fidelity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.layout.LayoutReader;
import org.opis.layout.Region;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;
import org.opis.tei.DumpText;
import org.opis.text.Places;
import org.opis.text.Source;
import org.opis.text.Span;
import org.opis.text.XmlCharacters;
import org.opis.validate.finding.DumpPlace;
import org.opis.validate.finding.Finding;
import org.opis.validate.finding.SpanFinding;

/**
 * Holds TEI files against their sources. A file that says which dump it was encoded from is decoded first; of any other the
 * text counts as it stands.
 *
 * @param profile what counts
 * @param branch of a choice
 * @param bodyAlone whether of a page only the body counts, as its layout tells it
 */
public record FidelityCheck(Profile profile, Branch branch, boolean bodyAlone) {
    /** A file that has less of its source's words is held against the wrong one. */
    private static final double SAME = 0.2;

    /** What is said of a file; {@code label} is its name. */
    public Fidelity of(Source source, String label, byte[] tei) {
        XmlCharacters file = XmlCharacters.of(tei);
        Decoded decoded = Decoder.decode(tei);
        if (decoded.problem().isPresent()) {
            return broken(source, label, file, decoded.problem().get());
        }
        boolean encoded = decoded.verdict() != Decoded.Verdict.UNKNOWN;
        Fidelity found = held(source, label, file, read(file.text(), encoded));
        if (decoded.verdict() != Decoded.Verdict.EDITED || !profile.forgives(Profile.APPARATUS)) {
            return found;
        }
        // a copy for reading has the hash of its dump still, but not what its brackets were
        Fidelity plain = held(source, label, file, read(file.text(), false));
        return plain.pair().deviations().size() < found.pair().deviations().size() ? plain : found;
    }

    private Fidelity held(Source source, String label, XmlCharacters file, TeiText text) {
        Map<String, Integer> numbers = new HashMap<>();
        TextTokens b =
                TextTokens.of(text.text(), List.of(new Span(0, text.text().length())), profile, numbers, Map.of());
        TextTokens a = TextTokens.of(source.text(), List.of(source.all()), profile, numbers, GluedMarks.of(text, b));
        BitSet outside = outside(source, a);
        Fidelity.Pair pair = new Matched(source, file, text, a, b).pair(profile, outside);
        Kept kept = kept(pair, outside);
        return new Fidelity(findings(label, new Places(file.text()), pair, kept), kept, pair);
    }

    private TeiText read(String xml, boolean encoded) {
        if (encoded) {
            DumpText.Placed placed = DumpReading.of(xml);
            return new TeiText(placed.text(), placed.places(), placed.text().length(), List.of());
        }
        PlainTeiReader reader = new PlainTeiReader(profile, branch, "text");
        XmlScan.run(xml, reader);
        TeiText text = reader.text();
        if (text.text().isBlank()) {
            PlainTeiReader other = new PlainTeiReader(profile, branch, "sourceDoc");
            XmlScan.run(xml, other);
            return other.text();
        }
        return text;
    }

    /** TextTokens of the source that the file may have or not. */
    private BitSet outside(Source source, TextTokens a) {
        BitSet outside = new BitSet();
        if (bodyAlone) {
            LayoutReader.read(source).regions().stream()
                    .filter(region -> !(region instanceof Region.Body))
                    .map(Region::span)
                    .forEach(span -> outside.set(a.from(span.start()), a.from(span.end())));
        }
        return outside;
    }

    private static Kept kept(Fidelity.Pair pair, BitSet outside) {
        TextTokens a = pair.a();
        BitSet lost = new BitSet();
        pair.deviations().stream()
                .filter(deviation -> deviation.code() != Code.F708)
                .forEach(deviation -> deviation.swap().source().forEach(lost::set));
        Kept kept = Kept.NONE;
        for (int token = 0; token < a.size(); token++) {
            if (!a.isWhite(token) && !(outside.get(token) && pair.match()[token] < 0)) {
                kept = kept.plus(a.isWord(token), a.end(token) - a.start(token), !lost.get(token));
            }
        }
        return kept;
    }

    private List<Finding> findings(String label, Places places, Fidelity.Pair pair, Kept kept) {
        if (kept.keptWords() < SAME * kept.words()) {
            String message = "The file has little of the source's text: " + kept + "; it is held against another text.";
            return List.of(SpanFinding.of(Code.F790, Span.empty(0), message)
                    .finding(label, places, Optional.of(place(pair.source(), 0))));
        }
        List<Finding> findings = new ArrayList<>();
        for (Deviation deviation : BracketPairs.told(pair.deviations())) {
            findings.add(SpanFinding.of(deviation.code(), span(pair.tei(), deviation.file()), deviation.message())
                    .finding(
                            label,
                            places,
                            Optional.of(place(pair.source(), deviation.source().start()))));
        }
        findings.sort(Comparator.comparing(Finding::span));
        return findings;
    }

    /** In the file's own characters; where markup makes them, at that markup. */
    private static Span span(TeiText tei, Span text) {
        int start = tei.offset(text.start());
        int end = text.isEmpty() ? start : Math.max(start, tei.offset(text.end() - 1) + 1);
        return new Span(start, end);
    }

    private static DumpPlace place(Source source, int offset) {
        return new DumpPlace(source.name(), source.position(offset));
    }

    private static Fidelity broken(Source source, String label, XmlCharacters file, Decoded.Problem problem) {
        Places places = new Places(file.text());
        Span line = places.lineSpan(Math.min(problem.position().line(), places.lines()));
        Span at = Span.empty(
                Math.min(line.end(), line.start() + problem.position().column() - 1));
        Finding finding = SpanFinding.of(Code.D654, at, "This is no XML file: " + problem.message())
                .finding(label, places, Optional.empty());
        TextTokens none = TextTokens.of("", List.of(), Profile.WHITE_SPACE, new HashMap<>(), Map.of());
        TeiText nothing = new TeiText("", new int[0], 0, List.of());
        return new Fidelity(
                List.of(finding),
                Kept.NONE,
                new Fidelity.Pair(source, file, nothing, none, none, new int[0], List.of()));
    }
}
