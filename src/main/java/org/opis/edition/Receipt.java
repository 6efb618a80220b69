package org.opis.edition;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.opis.batch.FolderLock;
import org.opis.batch.Manifest;
import org.opis.batch.Stage;
import org.opis.batch.WholeFile;

/**
 * What a run came to. It is kept beside the edition: as long as neither what the run hung on nor what it wrote has changed,
 * the same run would come to the same, and need not be done.
 *
 * @param said what was said of the run
 * @param sum what became of the sources, where none of them has changed
 * @param code the exit code
 */
public record Receipt(String said, String sum, int code) {
    private static final String FORM = "opis-receipt-2";
    private static final String FILE = Stage.OWN + "/receipt";

    /** That of the last run in a folder, if the same run would come to the same. */
    public static Optional<Receipt> of(Path root, Occasion occasion) {
        Path file = root.resolve(FILE);
        // what another run does, or left half done, comes first
        if (!Files.isRegularFile(file) || FolderLock.isHeld(root) || Stage.isHalfDone(root)) {
            return Optional.empty();
        }
        try (FolderLock lock = FolderLock.take(root);
                DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            boolean holds = lock.stale().isEmpty()
                    && in.readUTF().equals(FORM)
                    && in.readUTF().equals(occasion.hash())
                    && stands(root, in);
            return holds
                    ? Optional.of(new Receipt(MemoFile.text(in), MemoFile.text(in), in.readInt()))
                    : Optional.empty();
        } catch (IOException e) {
            // damaged, or another run has the folder: whoever does the run says so
            return Optional.empty();
        }
    }

    private static boolean stands(Path root, DataInputStream in) throws IOException {
        for (String name = in.readUTF(); !name.isEmpty(); name = in.readUTF()) {
            if (!FileState.read(in).equals(FileState.of(root.resolve(name)))) {
                return false;
            }
        }
        return true;
    }

    /** Keeps it; {@code outputs} is all that stands in the folder now. */
    void write(Path root, Occasion occasion, Manifest.Hashes outputs) throws IOException {
        try (WholeFile file = WholeFile.open(root.resolve(FILE))) {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file.out()));
            out.writeUTF(FORM);
            out.writeUTF(occasion.hash());
            outputs.each((name, sha256) -> {
                out.writeUTF(name);
                FileState.of(root.resolve(name)).write(out);
            });
            out.writeUTF("");
            MemoFile.text(out, said);
            MemoFile.text(out, sum);
            out.writeInt(code);
            out.flush();
            file.finish();
        }
    }
}
