package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.validate.finding.Finding;
import org.opis.validate.schema.SchemaChoice;

/** Schemas from the network: only where they are asked for. */
class NetworkTest {
    private static final Map<String, String> FILES = Map.of(
            "/main.rnc", "include \"parts/a.rnc\"",
            "/parts/a.rnc", "start = element a { empty }",
            "/reaching.rnc", "include \"file:/etc/hostname\"");

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String text = FILES.get(exchange.getRequestURI().getPath());
            byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(text == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchedWhereAllowed() {
        assertEquals(List.of("V500"), codes(found("main.rnc", true)));
        assertEquals(List.of("V598"), codes(found("main.rnc", false)));
    }

    @Test
    void aMissingOneIsSaid() {
        List<Finding> found = found("none.rnc", true);
        assertEquals(List.of("V598"), codes(found));
        assertTrue(found.get(0).message().endsWith("none.rnc answers 404"), found.toString());
    }

    @Test
    void noFileOfTheMachineFromThere() {
        List<Finding> found = found("reaching.rnc", true);
        assertEquals(List.of("V598"), codes(found));
        assertTrue(found.get(0).message().contains("outside"), found.toString());
    }

    @Test
    void nobodyThere() {
        server.stop(0);
        assertTrue(found("main.rnc", true).get(0).message().contains("cannot be reached"));
    }

    @Test
    void aCatalogComesFirst() throws IOException {
        Files.writeString(folder.resolve("local.rnc"), "start = element b { empty }");
        Path catalog = Files.writeString(
                folder.resolve("catalog.xml"),
                "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><uri name='" + address("main.rnc")
                        + "' uri='local.rnc'/></catalog>");
        Validation validation = Validation.of(choice(List.of(catalog), false));
        assertEquals(List.of(), codes(check(validation, "main.rnc", "<b/>")));
    }

    private List<Finding> found(String schema, boolean network) {
        return check(Validation.of(choice(List.of(), network)), schema, "<b/>");
    }

    private List<Finding> check(Validation validation, String schema, String xml) {
        String text = "<?xml-model href='" + address(schema) + "'?>" + xml;
        return validation
                .check("x.xml", Optional.empty(), text.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .findings();
    }

    private String address(String name) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + name;
    }

    private static SchemaChoice choice(List<Path> catalogs, boolean network) {
        return new SchemaChoice(
                List.of(), List.of(), true, Optional.empty(), Optional.empty(), true, catalogs, network);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
