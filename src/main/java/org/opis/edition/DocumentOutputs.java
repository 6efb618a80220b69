package org.opis.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.opis.edition.Published.Output;
import org.opis.edition.Published.State;

/** All files that belong to a document: those of the edition, and what is remembered of it. */
final class DocumentOutputs {
    private DocumentOutputs() {}

    static List<Output> of(Published published, Memo memo) throws IOException {
        List<Output> outputs = new ArrayList<>(published.outputs());
        outputs.add(new Output(Memo.file(memo.place()), MemoFile.write(memo)));
        if (published.state() == State.MADE) {
            byte[] tei = published.outputs().get(0).content();
            outputs.add(new Output(Memo.base(memo.place()), compressed(tei)));
        }
        return outputs;
    }

    // no name and no time is in its head: the same bytes give the same
    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
