package org.opis.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.opis.edition.Published.Output;
import org.opis.edition.Published.State;
import org.opis.revision.Bases;

/** All files that belong to a document: those of the edition, and what is remembered of it. */
final class DocumentOutputs {
    private DocumentOutputs() {}

    static List<Output> of(Published published, Memo memo) throws IOException {
        List<Output> outputs = new ArrayList<>(published.outputs());
        outputs.add(new Output(Memo.file(memo.place()), MemoFile.write(memo)));
        if (published.state() == State.MADE) {
            byte[] tei = published.outputs().get(0).content();
            outputs.add(new Output(Bases.file(memo.place()), Bases.compressed(tei)));
        }
        return outputs;
    }
}
