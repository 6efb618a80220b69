package org.opis.edition;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.batch.FolderLock;
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
    private static final String FORM = "opis-receipt-1";
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
                    && MemoFile.text(in).equals(occasion.asked())
                    && states(in).equals(occasion.files())
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
        for (int i = in.readInt(); i > 0; i--) {
            Path file = root.resolve(in.readUTF());
            if (!FileState.read(in).equals(FileState.of(file))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, FileState> states(DataInputStream in) throws IOException {
        Map<String, FileState> states = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            states.put(in.readUTF(), FileState.read(in));
        }
        return states;
    }

    /** Keeps it; {@code outputs} are the names of all that stands in the folder now. */
    void write(Path root, Occasion occasion, Iterable<String> outputs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(FORM);
        MemoFile.text(out, occasion.asked());
        out.writeInt(occasion.files().size());
        for (Map.Entry<String, FileState> file : occasion.files().entrySet()) {
            out.writeUTF(file.getKey());
            file.getValue().write(out);
        }
        Map<String, FileState> written = new TreeMap<>();
        outputs.forEach(name -> written.put(name, FileState.of(root.resolve(name))));
        out.writeInt(written.size());
        for (Map.Entry<String, FileState> file : written.entrySet()) {
            out.writeUTF(file.getKey());
            file.getValue().write(out);
        }
        MemoFile.text(out, said);
        MemoFile.text(out, sum);
        out.writeInt(code);
        WholeFile.write(root.resolve(FILE), bytes.toByteArray());
    }
}
