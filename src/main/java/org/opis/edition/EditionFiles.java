package org.opis.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opis.Encoding;
import org.opis.derive.CitationStyle;
import org.opis.derive.DerivationRemark;
import org.opis.derive.Derive;
import org.opis.derive.Derived;
import org.opis.derive.Pages;
import org.opis.derive.PassageLines;
import org.opis.derive.TableRows;
import org.opis.report.Checked;
import org.opis.report.DerivedFindings;
import org.opis.validate.Validator;
import org.opis.validate.finding.Finding;

/** Makes the files that an edition holds of one dump, one after the other. */
public final class EditionFiles {
    private final String stem;
    private final Encoding encoding;
    private final Derive derive;
    private final List<DerivationRemark> remarks = new ArrayList<>();
    private final List<Published.Output> outputs = new ArrayList<>();

    /** For the dump whose place in the edition is {@code stem}. */
    public EditionFiles(String stem, Encoding encoding) {
        this.stem = stem;
        this.encoding = encoding;
        this.derive = Derive.of(stem, encoding.tei().xml());
    }

    /** All of them; {@code label} is that of the TEI file in messages, {@code dump} what was found in the dump. */
    public Published make(Checked dump, String label) {
        byte[] tei = encoding.tei().xml().getBytes(StandardCharsets.UTF_8);
        outputs.add(new Published.Output("tei/" + stem + ".xml", tei));
        PassageLines lines = PassageLines.of(encoding.tei().xml(), encoding.source());
        put("html/" + stem + ".html", value(derive.html(lines)));
        put("text/" + stem + ".txt", value(derive.text()));
        put("dump/" + stem + ".html", Pages.dump(stem, encoding.source(), lines));
        Map<CitationStyle, String> citations = new EnumMap<>(CitationStyle.class);
        for (CitationStyle style : CitationStyle.values()) {
            citations.put(style, value(derive.citation(style)));
            put("cite/" + stem + "." + style.extension(), style.file(List.of(citations.get(style))));
        }
        TableRows rows = value(derive.rows());
        List<Finding> findings = new ArrayList<>(Validator.builtIn().validate(label, tei));
        findings.addAll(DerivedFindings.findings(label, tei, remarks));
        // a file without findings is counted once, as the dump
        List<Checked> checked = findings.isEmpty() ? List.of(dump) : List.of(dump, Checked.xml(label, tei, findings));
        return new Published(encoding.source().form().sha256(), outputs, rows, citations, List.of(), checked);
    }

    private void put(String name, String text) {
        outputs.add(new Published.Output(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private <T> T value(Derived<T> derived) {
        derived.remarks().stream().filter(r -> !remarks.contains(r)).forEach(remarks::add);
        return derived.value();
    }
}
