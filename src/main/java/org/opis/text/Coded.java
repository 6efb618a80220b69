package org.opis.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text in a charset of the platform; undecodable bytes are kept as in {@link Utf8}. */
final class Coded {
    private Coded() {}

    static String decode(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return Utf8.decode(bytes);
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 16);
        for (CoderResult end = decoder.decode(in, out, true); end.isError(); end = decoder.decode(in, out, true)) {
            for (int i = 0; i < end.length(); i++) {
                out.put(Utf8.lone(in.get()));
            }
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    /** The bytes of {@code text}; {@code ?} for a character that the charset lacks. */
    static byte[] encode(String text, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return Utf8.encode(text);
        }
        Bytes out = new Bytes(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c >= 0xdc00 && c <= 0xdfff) {
                out.add(text.substring(from, i).getBytes(charset)).add(c);
                from = next;
            }
            i = next;
        }
        return out.add(text.substring(from).getBytes(charset)).array();
    }
}
