package org.opis.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opis.Encoder;
import org.opis.Encoding;
import org.opis.batch.Input;
import org.opis.batch.Stage;
import org.opis.batch.Work;
import org.opis.derive.Derive;
import org.opis.derive.Leaf;
import org.opis.diagnostic.Diagnostic;
import org.opis.edition.Published.Output;
import org.opis.edition.Published.State;
import org.opis.edition.address.AddressBook;
import org.opis.layout.PageClass;
import org.opis.report.Checked;
import org.opis.report.DerivedFindings;
import org.opis.table.FindingRows;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.XmlCharacters;
import org.opis.validate.Validator;
import org.opis.validate.finding.Finding;

/** Everything that an edition holds of one source; nothing is made of one that is as it was. */
final class DocumentWork implements Work<Published> {
    private static final String OLDER =
            "its TEI file was corrected by hand and is that of an older dump; \"opis update\" merges the two";

    private final Plan plan;
    private final Stage stage;
    private final Memos memos;
    private final Seen seen;
    private final AddressBook book;
    private final String fingerprint;

    DocumentWork(Plan plan, Stage stage, Memos memos, Seen seen, AddressBook book) {
        this.plan = plan;
        this.stage = stage;
        this.memos = memos;
        this.seen = seen;
        this.book = book;
        this.fingerprint = plan.fingerprint();
    }

    @Override
    public Published make(Input input, byte[] bytes) throws IOException {
        seen.add(input, bytes.length);
        Sources sources = Sources.of(plan, stage, input, bytes);
        Optional<Memo> memo = memos.of(sources.place()).filter(old -> old.key().equals(key(sources)));
        if (memo.isPresent() && Memos.stands(memo.get(), stage)) {
            return same(sources, memo.get());
        }
        return sources.tei().isPresent() ? fromTei(sources, sources.tei().get()) : fromDump(sources, bytes);
    }

    private Published same(Sources sources, Memo memo) throws IOException {
        List<Checked> checked = new ArrayList<>();
        if (sources.tei().isEmpty()) {
            Source dump = memo.diagnostics().isEmpty()
                    ? source("", new byte[0])
                    : source(sources.input().name(), sources.dump().orElse(new byte[0]));
            checked.add(Checked.dump(sources.input().label(), dump, memo.diagnostics()));
        }
        if (!memo.findings().isEmpty() || sources.tei().isPresent()) {
            byte[] tei = memo.findings().isEmpty()
                    ? new byte[0]
                    : Files.readAllBytes(plan.root().resolve(Sources.output(sources.place())));
            String label = label(sources);
            checked.add(Checked.xml(
                    label, tei, memo.findings().stream().map(f -> f.in(label)).toList()));
        }
        return new Published(
                State.SAME, List.of(memo), List.of(), List.copyOf(memo.outputs().keySet()), List.of(), checked);
    }

    private Published fromDump(Sources sources, byte[] bytes) throws IOException {
        Encoder.Encoded encoded =
                new Encoder(plan.options(sources.place()), plan.charset()).encode(sources.input(), bytes);
        if (encoded.encoding().isEmpty()) {
            return Published.refused(encoded.findings());
        }
        Encoding encoding = encoded.encoding().get();
        PageClass page = encoding.page().pageClass();
        if (plan.documentsOnly() && page != PageClass.DOCUMENT) {
            return Published.skipped("skipped: a page of class " + page.word());
        }
        byte[] tei = encoding.tei().xml().getBytes(StandardCharsets.UTF_8);
        Derive derive = Derive.of(sources.place(), tei);
        Optional<Source> dump = Optional.of(encoding.source());
        // proved already
        List<Finding> findings = encoded.tei(label(sources));
        return published(sources, tei, derive, new Known(dump, Optional.of(encoded.findings()), findings));
    }

    private Published fromTei(Sources sources, byte[] tei) throws IOException {
        Derive derive = Derive.of(sources.place(), tei);
        if (!derive.remarks().isEmpty()) {
            return Published.refused(DerivedFindings.of(label(sources), tei, derive.remarks()));
        }
        Decoded decoded = Decoder.decode(tei);
        boolean isDump = decoded.problem().isEmpty() && decoded.verdict() != Decoded.Verdict.UNKNOWN;
        Optional<Source> dump = sources.dump()
                .map(bytes -> source(sources.input().name(), bytes))
                .or(() -> isDump ? Optional.of(source(decoded.file(), decoded.bytes())) : Optional.empty());
        boolean older = decoded.verdict() == Decoded.Verdict.IDENTICAL
                && sources.dump()
                        .filter(bytes -> !Arrays.equals(bytes, decoded.bytes()))
                        .isPresent();
        List<Finding> findings = Validator.builtIn().validate(label(sources), tei);
        return published(sources, tei, derive, new Known(dump, Optional.empty(), findings))
                .saying(older ? List.of(OLDER) : List.of());
    }

    /**
     * What is known beside a TEI file.
     *
     * @param dump where there is one
     * @param onDump what was found in it, where the file was made from it
     * @param onTei what validation says of the file
     */
    private record Known(Optional<Source> dump, Optional<Checked> onDump, List<Finding> onTei) {}

    private Published published(Sources sources, byte[] tei, Derive derive, Known known) throws IOException {
        Optional<Checked> found = known.onDump();
        Output file = new Output(Sources.output(sources.place()), tei);
        EditionFiles files = new EditionFiles(sources.place(), derive, plan.colophon(), book)
                .make(XmlCharacters.of(tei).text(), known.dump());
        Memo memo = files.memo(sources.input().source(), sources.sha256(), file);
        List<Finding> findings = new ArrayList<>(known.onTei());
        findings.addAll(DerivedFindings.findings(label(sources), tei, files.remarks()));
        List<Output> outputs = new ArrayList<>(files.outputs());
        if (!sources.own()) {
            outputs.add(0, file);
        }
        List<Checked> checked = new ArrayList<>(found.stream().toList());
        // a file without findings is counted once, as the dump
        if (!findings.isEmpty() || found.isEmpty()) {
            checked.add(Checked.xml(label(sources), tei, findings));
        }
        List<Diagnostic> diagnostics = found.map(Checked::diagnostics).orElse(List.of());
        FindingRows rows = new FindingRows(sources.place());
        known.dump().ifPresent(dump -> rows.dump(dump, diagnostics));
        rows.tei(findings);
        return new Published(
                found.isPresent() ? State.MADE : State.CORRECTED,
                List.of(memo.with(key(sources), diagnostics, findings, rows)),
                outputs,
                sources.own() ? List.of(file.name()) : List.of(),
                List.of(),
                checked);
    }

    private String key(Sources sources) {
        List<Leaf> leaves = plan.colophon().facsimiles().of(sources.place());
        return sources.key(leaves.isEmpty() ? fingerprint : fingerprint + "\n" + leaves);
    }

    private String label(Sources sources) {
        if (Sources.isTei(sources.input())) {
            return sources.input().label();
        }
        return plan.tei().containsKey(sources.place())
                ? plan.tei().get(sources.place()).toString()
                : plan.root() + "/" + Sources.output(sources.place());
    }

    private Source source(String name, byte[] bytes) {
        return SourceReader.read(name, bytes, plan.charset());
    }
}
