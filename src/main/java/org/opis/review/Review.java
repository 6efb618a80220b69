package org.opis.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.opis.Options;
import org.opis.markup.Responsible;
import org.opis.revision.Home;

/** A server on this machine's loopback address, for one editor. It answers one request after the other. */
public final class Review implements AutoCloseable {
    private static final int GRACE = 1;

    private final HttpServer server;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Gate gate;
    private final Desk desk;

    private Review(HttpServer server, Desk desk, Options options, String title) {
        this.server = server;
        this.desk = desk;
        this.gate = new Gate(server.getAddress().getPort());
        Steps steps = new Steps(desk, new Sheets(desk, options, title));
        server.setExecutor(worker);
        server.createContext("/", exchange -> answer(exchange, steps));
        server.start();
    }

    /**
     * Begins.
     *
     * @param folder of the files
     * @param files those to be reviewed
     * @param editor who decides; empty where nobody is to be named
     * @param options what dumps are read with, to say why something was read
     * @param port 0 for any that is free
     */
    public static Review begin(Path folder, List<Path> files, Optional<Responsible> editor, Options options, int port)
            throws IOException {
        Desk desk = new Desk(Home.of(folder), folder, files, editor);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        return new Review(server, desk, options, folder.toString());
    }

    /** The address of the page; who has it may decide. */
    public URI address() {
        return URI.create(gate.address());
    }

    /** How many readings are doubtful now. */
    public int open() throws IOException {
        return desk.open().size();
    }

    /** Waits until the editor ends it. */
    public void await() throws InterruptedException {
        ended.await();
    }

    /** What was decided, one sentence without its full stop. */
    public String sum() {
        return desk.accepted() + " accepted, " + desk.changed() + " changed, " + desk.skipped() + " skipped";
    }

    private void answer(HttpExchange exchange, Steps steps) throws IOException {
        try (exchange) {
            Optional<String> path = gate.path(exchange);
            Answer answer = path.isEmpty()
                    ? Answer.text(403, "This address is not one of opis.\n")
                    : steps.answer(exchange.getRequestMethod(), path.get(), exchange.getRequestBody());
            answer.send(exchange);
            if (path.filter("end"::equals).isPresent()
                    && exchange.getRequestMethod().equals("POST")) {
                ended.countDown();
            }
        }
    }

    @Override
    public void close() {
        server.stop(GRACE);
        worker.shutdown();
    }
}
