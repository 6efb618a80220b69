package org.opis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opis.Aids;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.diagnostic.Severity;
import org.opis.text.Line;
import org.opis.text.LineEnd;
import org.opis.text.Places;
import org.opis.text.Position;
import org.opis.text.Source;
import org.opis.text.Span;
import org.opis.validate.finding.DumpPlace;
import org.opis.validate.finding.Finding;
import org.xml.sax.InputSource;

class ReportTest {
    private static final String XML = "<TEI>\n\t<p>日本 <dtae>x</dtae></p>\n</TEI>\n";

    @Test
    void excerptWithCaret() {
        assertEquals(
                """
                a.xml:2:8: error V500: unknown element (a.txt:3:1)
                 2 |     <p>日本 <dtae>x</dtae></p>
                   |             ^^^^^^
                1 file, 1 finding: 1 V500
                """,
                render(Format.TEXT, xml(XML, "<dtae>")));
    }

    @Test
    void gcc() {
        assertEquals("a.xml:2:8: error: unknown element (a.txt:3:1) [V500]\n", render(Format.GCC, xml(XML, "<dtae>")));
    }

    @Test
    void diagnosticsOnADumpPrintAlike() {
        String text = "one\ntwo words\n";
        Source source = new Source(
                "d.txt",
                text,
                List.of(new Line(1, new Span(0, 3), LineEnd.LF), new Line(2, new Span(4, 13), LineEnd.LF)),
                new Source.Form("UTF-8", false, LineEnd.LF, false, text.length(), "", ""));
        Diagnostic diagnostic = Diagnostic.of(Code.P130, new Span(8, 13), "seen");
        assertEquals(
                "dir/d.txt:2:5: note: seen [P130]\n",
                render(Format.GCC, Checked.dump("dir/d.txt", source, List.of(diagnostic))));
    }

    @Test
    void longLinesShowAWindow() {
        String text = "a".repeat(5000) + "<dtae>" + "b".repeat(5000);
        String[] lines = render(Format.TEXT, xml(text, "<dtae>")).split("\n");
        assertTrue(lines[0].startsWith("a.xml:1:5001: "));
        assertEquals(4, lines.length);
        assertTrue(lines[1].length() < 130, lines[1]);
        assertEquals(lines[1].indexOf("<dtae>"), lines[2].indexOf("^^^^^^"));
    }

    @Test
    void thousandsOfFindingsInOneLineTakeLinearTime() {
        String text = "🙂 word ".repeat(2_500_000);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Places places = new Places(text);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            findings.add(finding(new Span(i * 900, i * 900 + 4), places));
        }
        assertTimeoutPreemptively(Aids.HANG, () -> {
            String report = render(Format.TEXT, Checked.xml("a.xml", bytes, findings));
            assertEquals(60_001, report.lines().count());
        });
    }

    @Test
    void nothingSteersTheTerminal() {
        String text = "<a>\u001b[31m\u202e<dtae>\u0007";
        String report = render(Format.TEXT, xml(text, "<dtae>"));
        assertTrue(report.chars().noneMatch(c -> c == 0x1b || c == 0x7 || c == 0x202e), report);
        assertTrue(render(Format.TEXT, true, xml(text, "<dtae>")).contains("\u001b[1;31m"));
    }

    @Test
    void summaryCountsCodes() {
        FindingCounts summary = new FindingCounts();
        summary.add(Judge.PLAIN.judge(xml(XML, "<dtae>")));
        summary.add(Judge.PLAIN.judge(Checked.xml("b.xml", new byte[0], List.of())));
        assertEquals("2 files, 1 finding: 1 V500", summary.line());
        assertEquals(1, summary.count(Severity.ERROR));
        assertEquals("0 files, no findings", new FindingCounts().line());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatIsTheSameTwice(Format format) {
        assertEquals(render(format, xml(XML, "<dtae>")), render(format, xml(XML, "<dtae>")));
        assertEquals(Optional.of(format), Format.named(format.name().toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void json() {
        String expected =
                """
                {
                  "format": "opis-report",
                  "version": 1,
                  "files": [
                    {
                      "file": "a.xml",
                      "findings": [
                        {
                          "code": "V500",
                          "severity": "error",
                          "message": "unknown element",
                          "start": {
                            "line": 2,
                            "column": 8
                          },
                          "end": {
                            "line": 2,
                            "column": 14
                          },
                          "dump": {
                            "file": "a.txt",
                            "line": 3,
                            "column": 1
                          },
                          "fingerprint": "KEY:1"
                        }
                      ]
                    }
                  ],
                  "summary": {
                    "files": 1,
                    "findings": 1,
                    "severities": {
                      "note": 0,
                      "warning": 0,
                      "error": 1
                    },
                    "codes": {
                      "V500": 1
                    },
                    "ignored": 0,
                    "known": 0,
                    "gone": 0,
                    "hidden": 0,
                    "held": 0
                  }
                }
                """;
        assertEquals(expected, render(Format.JSON, xml(XML, "<dtae>")).replaceFirst("[0-9a-f]{20}(?=:1)", "KEY"));
    }

    @Test
    void junitIsXml() throws Exception {
        Checked plain = xml(XML, "<dtae>");
        Checked odd = new Checked("<\u0001&\".xml", plain.places(), List.of(), plain.findings());
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(render(Format.JUNIT, odd))));
        assertEquals(1, document.getElementsByTagName("testsuite").getLength());
        assertEquals(1, document.getElementsByTagName("failure").getLength());
    }

    @Test
    void oxygenAndGithub() {
        String oxygen = render(Format.OXYGEN, xml(XML, "<dtae>"));
        assertTrue(oxygen.startsWith("Type: E\nSystemID: file:///"), oxygen);
        assertTrue(oxygen.endsWith("a.xml\nLine: 2\nColumn: 8\nEndLine: 2\nEndColumn: 14\nDescription: V500 unknown"
                + " element (a.txt:3:1)\n\n"));
        assertEquals(
                "::error file=a.xml,line=2,endLine=2,col=8,endColumn=14,title=V500::unknown element" + " (a.txt:3:1)\n",
                render(Format.GITHUB, xml(XML, "<dtae>")));
    }

    private static Checked xml(String text, String at) {
        int start = text.indexOf(at);
        Finding finding = finding(new Span(start, start + at.length()), new Places(text));
        return Checked.xml("a.xml", text.getBytes(StandardCharsets.UTF_8), List.of(finding));
    }

    private static Finding finding(Span span, Places places) {
        return new Finding(
                "a.xml",
                span,
                places.at(span.start()),
                places.at(span.end()),
                Severity.ERROR,
                "V500",
                "unknown element",
                Optional.of(new DumpPlace("a.txt", new Position(3, 1))));
    }

    private static String render(Format format, Checked checked) {
        return render(format, false, checked);
    }

    private static String render(Format format, boolean colour, Checked checked) {
        StringWriter out = new StringWriter();
        Renderer renderer = format.to(new PrintWriter(out), colour, false);
        FindingCounts summary = new FindingCounts();
        Judged judged = Judge.PLAIN.judge(checked);
        summary.add(judged);
        renderer.add(judged);
        renderer.finish(new ReportFooter(summary, 0, 0));
        return out.toString();
    }
}
