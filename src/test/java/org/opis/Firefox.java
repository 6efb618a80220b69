package org.opis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Firefox without a window, driven by WebDriver BiDi, the protocol that it has of its own. */
public final class Firefox implements AutoCloseable, WebSocket.Listener {
    private static final Pattern ADDRESS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final StringBuilder part = new StringBuilder();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final String tab;
    private int count;

    private Firefox(Process process, String address) throws IOException {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address + "/session"), this)
                .join();
        ask("session.new", Map.of("capabilities", Map.of()));
        this.tab = ask("browsingContext.getTree", Map.of())
                .at("/contexts/0/context")
                .asText();
    }

    /** The browser and its first tab; the test is skipped where there is none. */
    public static Firefox start(Path profile) throws IOException, InterruptedException {
        String program = Aids.program("firefox-esr").toString();
        Path log = profile.resolveSibling("firefox.log");
        Process process = new ProcessBuilder(
                        program,
                        "--headless",
                        "--no-remote",
                        "--remote-debugging-port=0",
                        "--profile",
                        profile.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Instant end = Instant.now().plus(Aids.HANG);
        Matcher address = ADDRESS.matcher("");
        while (!address.reset(Files.readString(log)).find()) {
            assertTrue(process.isAlive() && Instant.now().isBefore(end), "Firefox does not come");
            Thread.sleep(50);
        }
        return new Firefox(process, address.group(1));
    }

    /** Goes to a page and waits till it is there. */
    public void open(URI page) throws IOException {
        ask("browsingContext.navigate", Map.of("context", tab, "url", page.toString(), "wait", "complete"));
    }

    public void width(int width) throws IOException {
        ask("browsingContext.setViewport", Map.of("context", tab, "viewport", Map.of("width", width, "height", 900)));
    }

    /** What an expression comes to, as a text. */
    public String value(String expression) throws IOException {
        JsonNode answer = ask(
                "script.evaluate",
                Map.of(
                        "expression",
                        "String(" + expression + ")",
                        "target",
                        Map.of("context", tab),
                        "awaitPromise",
                        false));
        return answer.at("/result/value").asText();
    }

    /** Presses the mouse in the middle of an element, which an expression gives. */
    public void click(String element) throws IOException {
        String at = value("(() => { const one = " + element + "; one.scrollIntoView({block: 'center'});"
                + " const box = one.getClientRects()[0];"
                + " return Math.round(box.x + box.width / 2) + ' ' + Math.round(box.y + box.height / 2); })()");
        int x = Integer.parseInt(at.split(" ")[0]);
        int y = Integer.parseInt(at.split(" ")[1]);
        List<Map<String, Object>> actions = List.of(
                Map.of("type", "pointerMove", "x", x, "y", y),
                Map.of("type", "pointerDown", "button", 0),
                Map.of("type", "pointerUp", "button", 0));
        ask(
                "input.performActions",
                Map.of(
                        "context",
                        tab,
                        "actions",
                        List.of(Map.of("type", "pointer", "id", "mouse", "actions", actions))));
    }

    private JsonNode ask(String method, Map<String, Object> parameters) throws IOException {
        int id = ++count;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        JsonNode said =
                answer.orTimeout(Aids.HANG.toSeconds(), TimeUnit.SECONDS).join();
        assertTrue(said.has("result"), said.toString());
        return said.get("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            String text = part.toString();
            part.setLength(0);
            try {
                JsonNode message = JSON.readTree(text);
                if (message.has("id")) {
                    asked.remove(message.get("id").asInt()).complete(message);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        from.request(1);
        return CompletableFuture.completedStage(last);
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, Aids.HANG.toSeconds(), TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
    }
}
