package org.opis.edition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opis.derive.CitationStyle;
import org.opis.derive.Table;
import org.opis.derive.TableRows;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.diagnostic.Severity;
import org.opis.text.Span;

/** A memo as bytes: the same memo gives the same. Whatever cannot be read is no memo. */
final class MemoFile {
    private static final String FORM = "opis-memo-3";

    private MemoFile() {}

    static byte[] write(Memo memo) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (String text : List.of(FORM, memo.key(), memo.place(), memo.source(), memo.sha256())) {
            text(out, text);
        }
        out.writeInt(memo.outputs().size());
        for (Map.Entry<String, String> output : new TreeMap<>(memo.outputs()).entrySet()) {
            text(out, output.getKey());
            text(out, output.getValue());
        }
        for (Table table : Table.values()) {
            List<List<String>> rows = memo.rows().of(table);
            out.writeInt(rows.size());
            for (List<String> row : rows) {
                texts(out, row);
            }
        }
        for (CitationStyle style : CitationStyle.values()) {
            text(out, memo.citations().getOrDefault(style, ""));
        }
        out.writeInt(memo.diagnostics().size());
        for (Diagnostic diagnostic : memo.diagnostics()) {
            text(out, diagnostic.code().name());
            text(out, diagnostic.severity().name());
            out.writeInt(diagnostic.span().start());
            out.writeInt(diagnostic.span().end());
            text(out, diagnostic.message());
        }
        FindingBytes.write(out, memo.findings());
        return bytes.toByteArray();
    }

    /** @throws IOException if these are not the bytes of a memo */
    static Memo read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            if (!text(in).equals(FORM)) {
                throw new IOException("no memo of this version");
            }
            return new Memo(
                    text(in),
                    text(in),
                    text(in),
                    text(in),
                    outputs(in),
                    rows(in),
                    citations(in),
                    diagnostics(in),
                    FindingBytes.read(in));
        } catch (IllegalArgumentException e) {
            throw new IOException("no memo of this version", e);
        }
    }

    private static Map<String, String> outputs(DataInputStream in) throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            outputs.put(text(in), text(in));
        }
        return outputs;
    }

    private static TableRows rows(DataInputStream in) throws IOException {
        Map<Table, List<List<String>>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                rows.add(texts(in));
            }
            tables.put(table, rows);
        }
        return new TableRows(tables);
    }

    private static Map<CitationStyle, String> citations(DataInputStream in) throws IOException {
        Map<CitationStyle, String> citations = new EnumMap<>(CitationStyle.class);
        for (CitationStyle style : CitationStyle.values()) {
            citations.put(style, text(in));
        }
        return citations;
    }

    private static List<Diagnostic> diagnostics(DataInputStream in) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            Code code = Code.valueOf(text(in));
            Severity severity = Severity.valueOf(text(in));
            diagnostics.add(new Diagnostic(code, severity, new Span(in.readInt(), in.readInt()), text(in)));
        }
        return diagnostics;
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            texts.add(text(in));
        }
        return texts;
    }

    /** Character by character: a byte that is no text stands as half of a pair, which UTF-8 has not. */
    static void text(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available() / 2) {
            throw new IOException("no memo of this version");
        }
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = in.readChar();
        }
        return new String(text);
    }
}
