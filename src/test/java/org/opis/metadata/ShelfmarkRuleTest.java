package org.opis.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opis.Aids;
import org.opis.Pages;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Shelfmark;
import org.opis.document.Value;
import org.opis.layout.Page;

/** Every shape of CONVENTIONS 2.2 with made-up values, and every source line of fixtures; read by hand. */
class ShelfmarkRuleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        AVPRF fond 0211, opis 9, delo 3, p.4-19. | AVPRF; fond=0211; opis=9; delo=3; leaves 4..19
        AVPRF F. 0211, Op. 9, P. 75, Delo 3, Listy 88-113. | AVPRF; fond=0211; opis=9; papka=75; delo=3; listy=88-113; leaves 88..113
        RGASPI, f. 17, op. 162, d. 40, ll. 0044-0045 | RGASPI; fond=17; opis=162; delo=40; listy=0044-0045; leaves 0044..0045
        GARF, f. 10, op. 34, 1946, p. 253, d. 18 | GARF; fond=10; opis=34; papka=253; delo=18
        AVPRF, Fond 3, Opis 2, Delo 1, P. 72 | AVPRF; fond=3; opis=2; delo=1; papka=72
        AVPRF, fond 3, opis 2, delo 1, p. 72 | AVPRF; fond=3; opis=2; delo=1; leaves 72..72
        RGANI, f. 3, op. 12, d. 9, Ll. 2-2ob | RGANI; fond=3; opis=12; delo=9; listy=2-2ob; leaves 2..2ob
        RGANI, f. 3, op. 12, d. 9, ll. 12-15, 20-22ob | RGANI; fond=3; opis=12; delo=9; listy=12-15, 20-22ob; leaves 12..15; leaves 20..22ob
        GARF, Fond R-9401, Opis' 2, Yed. Khr. 18, List 7 | GARF; fond=R-9401; opis=2; delo=18; listy=7; leaves 7..7
        TsKhSD, f. 77, per. 4, dok. 12 | TsKhSD; fond=77; other=4; other=12
        MOL, XIX-J-9-b Mongolia, 3. doboz, 7/c, 001118/ 1/1955 | MOL; box=3
        PRC FMA 104-00012-05, 46-47 | PRC FMA; leaves 46..47
        BArch, N 41/2, 403-410 | BArch; leaves 403..410
        BArch, N 41/2, 1950-1953 | BArch
        ANIC, Chancery fund, file no.72/1971, ff.10-58 | ANIC; file=72/1971; leaves 10..58
        Hill Memorial Museum and Library, File No. KLMN, vol. 21-1. | Hill Memorial Museum and Library; file=KLMN; other=21-1
        Ruritanian Foreign Ministry Archive, DV Z12 T404 W17. | Ruritanian Foreign Ministry Archive
        State Regional Archive, Brno-town, Folder 7 | State Regional Archive; file=7
        City Archive, Prague, File B. Dvorak, home affairs, 1951 | City Archive @ Prague; file=File B. Dvorak, home affairs, 1951
        Main Archive (MA), Berlin (MA B), Holdings | Main Archive (MA) @ Berlin
        XY—Lisbon—Cartas—1961 (2 a V), (Cx 17), National Foreign Archives, Lisbon, Portugal | National Foreign Archives @ Lisbon; box=17
        CWIHP Working Paper 91 | -
        Listy 31-32, Fond and Opis not given | -; listy=31-32; leaves 31..32
        RGASPI, f. 1, op. 2, d. 3, l. 4, 1950 | RGASPI; fond=1; opis=2; delo=3; listy=4; leaves 4..4
        """)
    void one(String line, String expected) {
        assertEquals(expected, summary(read(line)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Listy 31-32, Fond and Opis not given; and AVPRF, f. 5, op. 6, d. 7, l. 8 | Listy 31-32, Fond and Opis not given / AVPRF, f. 5, op. 6, d. 7, l. 8
        AP RF, f. 3, op. 1, d. 4, l. 60; RGASPI, f. 8, op. 2, d. 5, ll. 0160 | AP RF, f. 3, op. 1, d. 4, l. 60 / RGASPI, f. 8, op. 2, d. 5, ll. 0160
        AVPRF, f. 1, op. 2, d. 3 and APRF, f. 4, op. 5, d. 6 | AVPRF, f. 1, op. 2, d. 3 / APRF, f. 4, op. 5, d. 6
        A, f. 1, op. 2, d. 3; B, f. 4, op. 5, d. 6; and C, f. 7, op. 8, d. 9. | A, f. 1, op. 2, d. 3 / B, f. 4, op. 5, d. 6 / C, f. 7, op. 8, d. 9
        AVPRF, f. 1, op. 2, d. 3, ll. 3-5 and 7-9 | AVPRF, f. 1, op. 2, d. 3, ll. 3-5 and 7-9
        AVPRF, f. 1, op. 2; Delo 3 | AVPRF, f. 1, op. 2; Delo 3
        Museum and Library, file no. 3 | Museum and Library, file no. 3
        Arquivo, "Cartas; Telegramas // 1962", f. 1 | Arquivo, "Cartas; Telegramas // 1962", f. 1
        """)
    void several(String line, String expected) {
        Page page = Pages.of("source", line);
        String found =
                read(line).stream().map(one -> page.source().slice(one.span())).collect(Collectors.joining(" / "));
        assertEquals(expected, found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        AVPRF F. 0102, Op. 14, P. 75, Delo 6, Listy 88-113. Translated for NKIDP by Gary Goldberg. https://digitalarchive.wilsoncenter.org/document/999001 | AVPRF F. 0102, Op. 14, P. 75, Delo 6, Listy 88-113 | AVPRF; fond=0102; opis=14; papka=75; delo=6; listy=88-113; leaves 88..113
        MOL, XIX-J-1-k Korea, 9. doboz, 18/g, 00417/1954. Translated for NKIDP by Balazs Szalontai. | MOL, XIX-J-1-k Korea, 9. doboz, 18/g, 00417/1954 | MOL; box=9
        Romanian Ministry of Foreign Affairs Archives, Matter 210, 1974, Democratic People's Republic of Korea, Secret, MFA, Folder no. 1512. The Help Romania Gave the DPRK with Passing a Message (May 2nd – September 9th 1974). Obtained and translated for NKIDP by Eliza Gheorghe. | Romanian Ministry of Foreign Affairs Archives, Matter 210, 1974, Democratic People's Republic of Korea, Secret, MFA, Folder no. 1512. The Help Romania Gave the DPRK with Passing a Message (May 2nd – September 9th 1974) | Romanian Ministry of Foreign Affairs Archives; file=1512
        Political Archive of the Federal Foreign Office, Berlin (PolA AA), MfAA. Translated for NKIDP by Bernd Schaefer. | Political Archive of the Federal Foreign Office, Berlin (PolA AA), MfAA | Political Archive of the Federal Foreign Office @ Berlin
        PRC FMA 111-00077-02, 31-32. Obtained and translated by Yafeng Xia. | PRC FMA 111-00077-02, 31-32 | PRC FMA; leaves 31..32
        MD—Washington—Telgr.-Cartas—Receb.-Exped.—1962 (7 á XII), (Cx 324), Ministry of External Relations Archives, Brasilia, Brazil. Translated from Portuguese by James G. Hershberg. | MD—Washington—Telgr.-Cartas—Receb.-Exped.—1962 (7 á XII), (Cx 324), Ministry of External Relations Archives, Brasilia, Brazil | Ministry of External Relations Archives @ Brasilia; box=324
        TsKhSD, f. 89, per. 25, dok. 9 | TsKhSD, f. 89, per. 25, dok. 9 | TsKhSD; fond=89; other=25; other=9
        Polish Foreign Ministry Archive. Obtained for NKIDP by Jakub Poprocki and translated for NKIDP by Maya Latynski. | Polish Foreign Ministry Archive | Polish Foreign Ministry Archive
        TsKhSD, F. 3, Op. 12, D. 1005, Ll. 4-4ob, compiled by V. N. Malin. Published in CWIHP Bulletin 8-9, p. 389. | TsKhSD, F. 3, Op. 12, D. 1005, Ll. 4-4ob | TsKhSD; fond=3; opis=12; delo=1005; listy=4-4ob; leaves 4..4ob
        AVPRF fond 0102, opis 17, delo 5, p.21-49. Translated for NKIDP by Gary Goldberg. | AVPRF fond 0102, opis 17, delo 5, p.21-49 | AVPRF; fond=0102; opis=17; delo=5; leaves 21..49
        RGANI, Fond 5, Opis 28, Delo 412, List 88. Obtained by James F. Person and translated by Gary Goldberg. | RGANI, Fond 5, Opis 28, Delo 412, List 88 | RGANI; fond=5; opis=28; delo=412; listy=88; leaves 88..88
        GARF, Fond 5446, Opis 98c, Delo 902, Listy 11-17. | GARF, Fond 5446, Opis 98c, Delo 902, Listy 11-17 | GARF; fond=5446; opis=98c; delo=902; listy=11-17; leaves 11..17
        State Central Archive, Prague, File A. Novotny, foreign affairs, KPDR, Translated by Adolf Kotlik. | State Central Archive, Prague, File A. Novotny, foreign affairs, KPDR | State Central Archive @ Prague; file=File A. Novotny, foreign affairs, KPDR
        AVPRF fond 0102, opis 16, delo 7, p.16-42. Translated for NKIDP by Gary Goldberg. | AVPRF fond 0102, opis 16, delo 7, p.16-42 | AVPRF; fond=0102; opis=16; delo=7; leaves 16..42
        """)
    void fixture(String line, String raw, String expected) {
        List<Shelfmark> found = read(line);
        assertEquals(
                raw,
                line.substring(found.get(0).span().start(), found.get(0).span().end()));
        assertEquals(expected, summary(found));
    }

    @Test
    void twoArchivesOfOneFixture() {
        String line = "AP RF, f. 45, op. 1, d. 334, l. 160; and RGASPI, f. 558, op. 11, d. 334, ll. 0160. "
                + "Translated by Gary Goldberg.";
        assertEquals(
                "AP RF; fond=45; opis=1; delo=334; listy=160; leaves 160..160"
                        + " + RGASPI; fond=558; opis=11; delo=334; listy=0160; leaves 0160..0160",
                summary(read(line)));
    }

    @Test
    void printedWhere() {
        Page page =
                Pages.of("source", "A, f. 3, op. 1, d. 2, compiled by N. N. Orlov. Published in X Bulletin 8-9, p. 3.");
        assertEquals(
                List.of("Published in X Bulletin 8-9, p. 3"),
                ShelfmarkRule.published(new Fields(page)).stream()
                        .map(Value::text)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        AVPRF, f. 1, op. 2, d. 3 | -
        AVPRF, f. 1, op. 2 | the archive signature has no number for delo
        AVPRF, f. 1 | the archive signature has no number for opis, delo
        Listy 3-4, Fond and Opis not given | the archive signature has no number for fond, opis, delo
        TsKhSD, f. 77, per. 4, dok. 12 | -
        PRC FMA 104-00012-05, 46-47 | -
        """)
    void incomplete(String line, String expected) {
        List<Diagnostic> findings = new ArrayList<>();
        ShelfmarkRule.read(new Fields(Pages.of("source", line)), findings::add);
        String found = findings.stream().map(Diagnostic::message).collect(Collectors.joining("; "));
        assertEquals(expected, found.isEmpty() ? "-" : found);
    }

    @Test
    void linear() {
        for (String piece : List.of(
                "f. ",
                "f.",
                "P. 1, ",
                "9. ",
                "A; and ",
                "and A ",
                "(",
                "1-",
                "ll. 1, 2, ",
                "\"",
                "translated ",
                "by ")) {
            String line = "A " + piece.repeat(400_000 / piece.length());
            assertTimeout(Aids.HANG, () -> MetadataRules.read(Pages.of("source", line), ignored -> {}), piece);
        }
    }

    private static List<Shelfmark> read(String line) {
        return ShelfmarkRule.read(new Fields(Pages.of("source", line)), finding -> {});
    }

    private static String summary(List<Shelfmark> signatures) {
        return signatures.stream().map(ShelfmarkRuleTest::summary).collect(Collectors.joining(" + "));
    }

    private static String summary(Shelfmark signature) {
        StringBuilder out =
                new StringBuilder(signature.repository().map(Value::text).orElse("-"));
        signature.settlement().ifPresent(town -> out.append(" @ ").append(town.text()));
        signature.parts().forEach(part -> out.append("; ")
                .append(part.kind().word())
                .append('=')
                .append(part.value().text()));
        signature
                .leaves()
                .forEach(run ->
                        out.append("; leaves ").append(run.from()).append("..").append(run.to()));
        return out.toString();
    }
}
