package org.opis.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.io.output.TeeOutputStream;

/** The three streams of a run. All text is UTF-8 with line feeds, whatever the locale. */
final class Console {
    private static final long PAUSE = 200_000_000L;
    /** To the end of the line. */
    private static final String CLEAR = "\u001b[K";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final long start = System.nanoTime();
    private long shown = start;
    private boolean line;
    /** What was said so far, if somebody wants to know. */
    private Optional<ByteArrayOutputStream> said = Optional.empty();

    /**
     * What the streams are.
     *
     * @param out whether standard output is a terminal
     * @param err whether standard error is one
     * @param colour whether colours are welcome
     */
    record Terminal(boolean out, boolean err, boolean colour) {
        static final Terminal NONE = new Terminal(false, false, false);
    }

    Console(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** From now on what is said is kept for {@link #said}. */
    void listen() {
        said = Optional.of(new ByteArrayOutputStream());
    }

    /** What was said, as it was written to standard error. */
    String said() {
        return said.map(bytes -> bytes.toString(StandardCharsets.UTF_8)).orElse("");
    }

    InputStream in() {
        return in;
    }

    /** Standard output for a protocol, which has it to itself. */
    OutputStream raw() {
        return out;
    }

    boolean colourOut() {
        return terminal.colour() && terminal.out();
    }

    boolean colourErr() {
        return terminal.colour() && terminal.err();
    }

    /** Standard output for what others print. */
    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Standard error for reports. */
    PrintWriter remarks() {
        OutputStream all =
                said.<OutputStream>map(bytes -> new TeeOutputStream(err, bytes)).orElse(err);
        return new PrintWriter(new OutputStreamWriter(all, StandardCharsets.UTF_8), true);
    }

    /** Product: to standard output. */
    void print(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Product: to standard output. */
    void write(byte[] bytes) {
        clear();
        out.write(bytes, 0, bytes.length);
    }

    /** What was printed is to be seen now, though the run goes on. */
    void flush() {
        out.flush();
    }

    /** A remark of one line: to standard error. */
    void say(String remark) {
        repeat(remark + "\n");
    }

    /** What was said before, line ends included. */
    void repeat(String remarks) {
        clear();
        byte[] bytes = remarks.getBytes(StandardCharsets.UTF_8);
        err.write(bytes, 0, bytes.length);
        err.flush();
        said.ifPresent(kept -> kept.writeBytes(bytes));
    }

    /** Shows how far long work has come and how long it will take, on a terminal only, a few times a second. */
    void progress(int done, int total) {
        long now = System.nanoTime();
        if (terminal.err() && now - start > 5 * PAUSE && now - shown > PAUSE) {
            shown = now;
            line = true;
            err.print("\r" + new Pace(done, total, now - start).sentence() + CLEAR);
            err.flush();
        }
    }

    /** Ends the run's output; false where it could not be written. */
    boolean finish() {
        clear();
        return !out.checkError();
    }

    /** Takes the progress away, before anything else is written. */
    void clear() {
        if (line) {
            line = false;
            err.print("\r" + CLEAR);
            err.flush();
        }
    }
}
