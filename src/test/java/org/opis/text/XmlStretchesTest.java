package org.opis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read stretch by stretch, a file has the characters and the problem that it has read whole. */
class XmlStretchesTest {
    private static final List<Integer> LENGTHS = List.of(3, 7, 1000, 300_000);
    private static final String TEXT = "<a>caf\u00e9 \ud83d\ude42\r\n \u2014</a>".repeat(6000);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "ISO-8859-5", "windows-1252", "Shift_JIS"})
    void encodings(String charset) throws IOException {
        String mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
        String head = mark.isEmpty() ? "<?xml version='1.0' encoding='" + charset + "'?>" : mark;
        agrees((head + TEXT).getBytes(Charset.forName(charset)));
    }

    @Test
    void wrongBytes() throws IOException {
        for (byte[] wrong : List.of(
                new byte[] {(byte) 0xe9}, new byte[] {(byte) 0xf0, (byte) 0x9f}, new byte[] {(byte) 0xc0, (byte) 0x80
                })) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(TEXT.getBytes(StandardCharsets.UTF_8));
            bytes.write(wrong);
            assertTrue(agrees(bytes.toByteArray()), "the last bytes are wrong");
            bytes.write(TEXT.getBytes(StandardCharsets.UTF_8));
            assertTrue(agrees(bytes.toByteArray()));
        }
    }

    @Test
    void wrongDeclarations() throws IOException {
        for (String name : List.of("UTF-16", "x-klingon", "?")) {
            byte[] bytes = ("<?xml version='1.0' encoding='" + name + "'?>" + TEXT).getBytes(StandardCharsets.UTF_8);
            assertEquals(!name.equals("?"), agrees(bytes), name);
        }
        agrees(new byte[0]);
        agrees("\ufeff".getBytes(StandardCharsets.UTF_8));
    }

    /** Compares; whether there is a problem. */
    private static boolean agrees(byte[] bytes) throws IOException {
        XmlCharacters whole = XmlCharacters.of(bytes);
        for (int length : LENGTHS) {
            StringBuilder text = new StringBuilder();
            try (XmlStretches stretches = new XmlStretches(new ByteArrayInputStream(bytes))) {
                for (String next = stretches.next(length); !next.isEmpty(); next = stretches.next(length)) {
                    assertTrue(next.length() <= length);
                    text.append(next);
                }
                assertEquals(whole.text(), text.toString());
                assertEquals(whole.problem(), stretches.problem());
            }
        }
        return whole.problem().isPresent();
    }
}
