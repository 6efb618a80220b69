package org.opis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.diagnostic.Severity;
import org.opis.policy.Baseline;
import org.opis.policy.BaselineWriter;
import org.opis.policy.Settings;
import org.opis.policy.SettingsException;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;

class JudgeTest {
    @TempDir
    Path temp;

    @Test
    void aMillionFindingsAreCountedAndAThousandListed() {
        String text = "]".repeat(1_000_000);
        List<Diagnostic> many = IntStream.range(0, text.length())
                .mapToObj(i -> Diagnostic.of(Code.I431, new Span(i, i + 1), "x"))
                .toList();
        Judged judged = judge(Settings.NONE, Optional.empty(), false).judge(checked("a.txt", text, many));
        assertEquals(1000, judged.items().size());
        assertEquals(Map.of("I431", 1_000_000), judged.counts());
        assertEquals(List.of("and 999000 more of I431 (--max-per-code)"), strings(judged.more()));
        assertFalse(judged.fails());
    }

    @Test
    void whatIsShownIsLimitedAndTheRestCounted() {
        List<Diagnostic> found = new ArrayList<>();
        for (Code code : List.of(Code.P130, Code.I431, Code.P130, Code.I431, Code.I431)) {
            found.add(Diagnostic.of(code, new Span(0, 1), "x"));
        }
        Judged judged = Judge.PLAIN.judge(checked("a.txt", "abc", found));
        FindingCounts summary = new FindingCounts();
        summary.add(judged);
        StringWriter out = new StringWriter();
        LimitingRenderer shown =
                new LimitingRenderer(Format.TEXT.to(new PrintWriter(out), false, false), Severity.WARNING, 2);
        shown.add(judged);
        shown.finish(shown.end(summary));
        assertEquals(7, out.toString().lines().count(), "three lines a finding, one in the end");
        assertTrue(
                out.toString()
                        .endsWith("1 file, 5 findings: 3 I431, 2 P130; 2 notes not shown (--show note); 1 held back"
                                + " (--max-findings)\n"),
                out.toString());
    }

    @Test
    void severitiesDecideWhatFails() throws SettingsException {
        Checked checked = checked("a.txt", "abc", List.of(Diagnostic.of(Code.I431, new Span(0, 1), "x")));
        assertFalse(judge(Settings.NONE, Optional.empty(), false).judge(checked).fails());
        Settings strict = Settings.NONE.with(Map.of("I4*", "error"));
        assertTrue(judge(strict, Optional.empty(), false).judge(checked).fails());
        Judged off = judge(strict.with(Map.of("i431", "off")), Optional.empty(), false)
                .judge(checked);
        assertFalse(off.fails());
        assertEquals(1, off.ignored());
    }

    @Test
    void aBaselineSurvivesMovedLinesAndSeesWhatIsNew() throws IOException, SettingsException {
        String file = temp.resolve("in/a.txt").toString();
        Path path = temp.resolve("known.json");
        String text = "one ] two\nthree ]\none ] two\n";
        BaselineWriter writer = new BaselineWriter(path);
        Judged first = judge(Settings.NONE, Optional.empty(), true).judge(brackets(file, text));
        writer.add(file, first.baseline());
        Files.writeString(path, BaselineJson.of(writer.entries()));
        assertEquals(2, writer.entries().size(), "two are alike");
        assertEquals("in/a.txt", writer.entries().get(0).file());

        Judge judge = judge(Settings.NONE, Optional.of(Baseline.read(path)), false);
        Judged moved = judge.judge(brackets(file, "\n\none  ] two\nthree ]\n\n  one ] two\n"));
        assertEquals(Map.of(), moved.counts());
        assertEquals(3, moved.known());
        assertTrue(moved.items().stream().allMatch(ReportItem::known));

        Judged more = judge.judge(brackets(file, text + "one ] two\nfour ]\n"));
        assertEquals(Map.of("I431", 2), more.counts());
        assertEquals(
                List.of("4:5", "5:6"),
                more.fresh().stream().map(i -> i.start() + "").toList());

        Judged less = judge.judge(brackets(file, "one ] two\n"));
        assertEquals(1, less.known());
        assertEquals(2, less.gone());
        assertEquals(3, judge.judge(brackets("elsewhere.txt", text)).fresh().size());
    }

    private static Checked brackets(String file, String text) {
        List<Diagnostic> found = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == ']')
                .mapToObj(i -> Diagnostic.of(Code.I431, new Span(i, i + 1), "x"))
                .toList();
        return checked(file, text, found);
    }

    private static Checked checked(String file, String text, List<Diagnostic> found) {
        Source source = SourceReader.read(file, text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return Checked.dump(file, source, found);
    }

    private static Judge judge(Settings settings, Optional<Baseline> baseline, boolean collects) {
        return new Judge(settings, baseline, Optional.of(Severity.ERROR), 1000, collects);
    }

    private static List<String> strings(List<More> more) {
        return more.stream().map(More::toString).toList();
    }
}
