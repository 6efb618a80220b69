package org.opis.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.Aids;
import org.opis.text.Reading.Problem;

class SourceReaderTest {
    private static Source read(byte[] bytes) {
        return SourceReader.read("a.txt", bytes, UTF_8);
    }

    private static Source read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void noBytesAreOneEmptyLine() {
        Source source = read("");
        assertEquals("", source.text());
        assertEquals(List.of(new Line(1, Span.empty(0), LineEnd.NONE)), source.lines());
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                source.form().sha256());
    }

    @Test
    void aFinalLineEndBeginsNoLine() {
        assertEquals(
                List.of(new Line(1, new Span(0, 1), LineEnd.LF)), read("a\n").lines());
        assertEquals(2, read("a\nb").lines().size());
    }

    @ParameterizedTest
    @CsvSource({"LF,a~b~", "CRLF,a^~b^~", "CR,a^b^"})
    void oneKindOfLineEndIsRecorded(LineEnd end, String written) {
        Source source = read(written.replace('~', '\n').replace('^', '\r'));
        assertEquals("a\nb\n", source.text());
        assertEquals(end, source.form().lineEnd());
        assertFalse(source.form().mixed());
    }

    @Test
    void severalKindsAreMixed() {
        Source source = read("a\r\nb\rc\n\rd");
        assertEquals("a\nb\nc\n\nd", source.text());
        assertTrue(source.form().mixed());
        assertEquals(LineEnd.LF, source.form().lineEnd());
        assertEquals(
                List.of(LineEnd.CRLF, LineEnd.CR, LineEnd.LF, LineEnd.CR, LineEnd.NONE),
                source.lines().stream().map(Line::end).toList());
    }

    @Test
    void aByteOrderMarkIsNoText() {
        Source source = read("\ufeffa");
        assertTrue(source.form().byteOrderMark());
        assertEquals("a", source.text());
        assertEquals(4, source.form().length());
    }

    @Test
    void undecodableBytesAreLoneSurrogates() {
        // an overlong form, a surrogate, a lead without its trail, beyond U+10FFFF
        Source source = read(bytes('a', 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xe2, 0x82, 'b', 0xf4, 0x90, 0x80, 0x80));
        assertEquals("a\udcc0\udc80\udced\udca0\udc80\udce2\udc82b\udcf4\udc90\udc80\udc80", source.text());
    }

    @Test
    void charactersOfEveryLengthAreRead() {
        assertEquals("aé€\ud83d\ude00\uffff", read("aé€\ud83d\ude00\uffff").text());
    }

    @Test
    void anyBytesComeBack() {
        Random random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int k = 0; k < bytes.length; k++) {
                int kind = random.nextInt(4);
                bytes[k] = (byte)
                        (kind == 0
                                ? "\r\n ab".charAt(random.nextInt(5))
                                : kind == 1 ? 0xc0 + random.nextInt(64) : random.nextInt(256));
            }
            assertArrayEquals(bytes, SourceWriter.bytes(read(bytes)));
            Source latin = SourceReader.read("a", bytes, Charset.forName("windows-1252"));
            assertArrayEquals(bytes, SourceWriter.bytes(latin));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1251", "KOI8-R", "UTF-16LE", "GB18030"})
    void otherCharsetsComeBack(String charset) {
        byte[] bytes = "Phenjan 1960\r\nfile\n".getBytes(Charset.forName(charset));
        Reading reading = SourceReader.reading("a", bytes, Charset.forName(charset));
        assertEquals(Optional.empty(), reading.problem());
        assertEquals("Phenjan 1960\nfile\n", reading.source().text());
    }

    @Test
    void problemsAreNamed() {
        assertEquals(
                Optional.of(Problem.NOT_TEXT),
                SourceReader.reading("a", bytes('a', 0, 'b'), UTF_8).problem());
        assertEquals(
                Optional.of(Problem.NOT_TEXT),
                SourceReader.reading("a", bytes('a', 0xe9), UTF_8).problem());
        assertEquals(
                Optional.empty(),
                SourceReader.reading("a", bytes('a', 0xe9), ISO_8859_1).problem());
        assertEquals(
                Optional.empty(), SourceReader.reading("a", new byte[0], UTF_8).problem());
        // a shift sequence that writes nothing is not written again
        assertEquals(
                Optional.of(Problem.CHARSET),
                SourceReader.reading("a", bytes('a', 0x1b, '(', 'B', 'b'), Charset.forName("ISO-2022-JP"))
                        .problem());
    }

    @Test
    void inkIsTheSameForAnyWhiteSpaceAndCountsBytes() {
        String ink = read("ab").form().ink();
        assertEquals(ink, read("\ufeff a\u00a0\r\n\tb\r").form().ink());
        assertEquals(Digest.sha256("ab".getBytes(UTF_8)), ink);
        assertNotEquals(ink, read("a\fb").form().ink());
        assertEquals(
                Digest.sha256(bytes('a', 0xe9)),
                read(bytes('a', ' ', 0xe9)).form().ink());
    }

    @Test
    void aDecoderMayGiveLineEndsOfItsOwn() {
        Source.Form form = read("a\r\nb\n").form();
        assertArrayEquals("a\r\nb\nc\n".getBytes(UTF_8), SourceWriter.bytes("a\nb\nc\n", form, List.of(LineEnd.CRLF)));
    }

    @Test
    void twentyMegabytesAreReadAtOnce() {
        byte[] bytes = "Nº 12 – [illegible]\r\n".repeat(900_000).getBytes(UTF_8);
        assertTimeout(Aids.HANG, () -> SourceReader.reading("a", bytes, UTF_8));
    }
}
