package org.opis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Options;

/** Who may use the page of a review. */
class GateTest {
    @TempDir
    Path temp;

    @Test
    void nobodyComesInWithoutTheAddress() throws IOException {
        Path file = Files.copy(
                Path.of("tei/corpus/004_262c73ffb286f9f9.xml"),
                Files.createDirectory(temp.resolve("tei")).resolve("a.xml"));
        byte[] before = Files.readAllBytes(file);
        try (Review review = Review.begin(file.getParent(), List.of(file), Optional.empty(), Options.DEFAULT, 0)) {
            URI page = review.address();
            String path = page.getPath();
            String host = "Host: 127.0.0.1:" + page.getPort();
            assertEquals(200, get(page, path, host));
            assertEquals(200, get(page, path, "Host: localhost:" + page.getPort()));
            for (String other : List.of("/", "/review.css", "/0123456789abcdef0123456789abcdef/", path + "../")) {
                assertEquals(other.startsWith(path) ? 404 : 403, get(page, other, host), other);
            }
            // another name for this machine, and pages of other sites
            assertEquals(403, get(page, path, "Host: rebound.example:" + page.getPort()));
            assertEquals(403, get(page, path, host, "Origin: http://other.example"));
            assertEquals(403, get(page, path, host, "Origin: null"));
            assertEquals(403, get(page, path, host, "Sec-Fetch-Site: cross-site"));
            assertEquals(404, get(page, path + "../../etc/passwd", host));
            // a form that is none of this page's
            assertEquals(303, post(page, path + "accept", host, "file=..%2F..%2Fa.xml&key=x&hash=y"));
            assertEquals(500, post(page, path + "accept", host, "a=%zz"));
            assertEquals(500, post(page, path + "accept", host, "a=" + "b".repeat(70_000)));
            assertEquals(404, post(page, path + "nothing", host, "a=b"));
            assertTrue(isDeafElsewhere(page.getPort()));
        }
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
    }

    /** Whether the other addresses of this machine refuse. */
    private static boolean isDeafElsewhere(int port) throws IOException {
        for (NetworkInterface one : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : one.inetAddresses().toList()) {
                if (!address.isLoopbackAddress() && answers(address, port)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int get(URI page, String path, String... headers) throws IOException {
        return status(
                page, "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n");
    }

    private static int post(URI page, String path, String host, String form) throws IOException {
        return status(
                page,
                "POST " + path + " HTTP/1.1\r\n" + host + "\r\nContent-Length: " + form.length()
                        + "\r\nConnection: close\r\n\r\n" + form);
    }

    private static int status(URI page, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), page.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring(9));
        }
    }
}
