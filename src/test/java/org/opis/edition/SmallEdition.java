package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.opis.Command;

/** An edition of the five files in fixtures/archive, with a picture of a page; in a folder, and from a server. */
final class SmallEdition implements AutoCloseable {
    static final String JOURNAL = "000_8e4ba78e85204118";

    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"85\"><rect width=\"60\" height=\"85\"/></svg>";
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    private final Path folder;
    private final HttpServer server;

    private SmallEdition(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    static SmallEdition in(Path temp) throws IOException {
        Path folder = temp.resolve("edition");
        Path table = temp.resolve("pictures.csv");
        Files.writeString(temp.resolve("leaf.svg"), PICTURE);
        Files.writeString(
                table,
                "document,page,image,manifest\n" + JOURNAL + ",1,leaf.svg,\n" + JOURNAL
                        + ",,,https://archive.invalid/7/manifest.json\n");
        Command run = Command.run(
                "publish",
                "fixtures/archive",
                "-o",
                folder.toString(),
                "--title",
                "Papers",
                "--facsimile",
                table.toString());
        assertEquals(0, run.code(), run.err());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
                String name = file.getFileName().toString();
                exchange.getResponseHeaders()
                        .set(
                                "Content-Type",
                                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
                byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
                exchange.sendResponseHeaders(content.length > 0 ? 200 : 404, content.length > 0 ? content.length : -1);
                exchange.getResponseBody().write(content);
            }
        });
        server.start();
        return new SmallEdition(folder, server);
    }

    /** A page, from the folder or from the server. */
    URI page(boolean served, String name) {
        return served
                ? URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name)
                : folder.resolve(name).toUri();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
