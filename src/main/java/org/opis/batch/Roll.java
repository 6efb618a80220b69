package org.opis.batch;

import java.io.IOException;

/** Every output of a coming state, and those of the present one: on disk, since a document has dozens. */
final class Roll implements AutoCloseable {
    private static final String BEFORE = "before ";
    private static final String WITHDRAWN = "";
    /** Of an output that stays as it is: opis wrote what the ledger says, or it itself. */
    private static final String SAME = "-";

    private final SortedLines lines;
    private final KnownLines ledger;
    private boolean all;
    private boolean joined;

    Roll(SortedLines lines, KnownLines ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /**
     * An output.
     *
     * @param now the hash of what will stand there; empty where nothing will
     * @param wrote the hash of what opis wrote, or would have written
     * @param before the hash of what it wrote last; empty where it wrote nothing
     */
    record Output(String name, String now, String wrote, String before) {}

    /** Takes outputs. */
    interface Reader {
        void read(Output output) throws IOException;
    }

    /** The last word on a name counts. */
    void add(String name, String sha256, String wrote) throws IOException {
        lines.add(name, sha256 + " " + wrote);
    }

    /** It stays as it is. */
    void keep(String name, String sha256) throws IOException {
        add(name, sha256, SAME);
    }

    void withdraw(String name) throws IOException {
        lines.add(name, WITHDRAWN);
    }

    /** What stands there stays, where nothing is said of it. */
    void keepAll() {
        all = true;
    }

    /** All of them, by name. */
    void each(Reader reader) throws IOException {
        if (!joined) {
            joined = true;
            ledger.each((name, sha256) -> lines.add(name, BEFORE + sha256));
        }
        String[] one = {"", "", ""};
        lines.each((name, note) -> {
            if (!one[0].equals(name)) {
                give(one, reader);
                one[0] = name;
                one[1] = WITHDRAWN;
                one[2] = "";
            }
            if (note.startsWith(BEFORE)) {
                one[2] = note.substring(BEFORE.length());
            } else {
                one[1] = note;
            }
        });
        give(one, reader);
    }

    /** One name, the last word on it, and what was there before. */
    private void give(String[] one, Reader reader) throws IOException {
        String before = one[2];
        if (one[1].equals(WITHDRAWN)) {
            String now = all ? before : "";
            if (!one[0].isEmpty()) {
                reader.read(new Output(one[0], now, now, before));
            }
            return;
        }
        String[] words = one[1].split(" ");
        String kept = before.isEmpty() ? words[0] : before;
        reader.read(new Output(one[0], words[0], words[1].equals(SAME) ? kept : words[1], before));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
