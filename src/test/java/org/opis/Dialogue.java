package org.opis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks a browser over a web socket, one message in JSON after the other, and waits for each answer. */
final class Dialogue implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Consumer<JsonNode> events;
    private final WebSocket socket;
    private final StringBuilder part = new StringBuilder();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private int count;

    /** @param events hears what the browser says unasked */
    Dialogue(URI address, Consumer<JsonNode> events) {
        this.events = events;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** The answer to a command: its result, or an error. */
    JsonNode ask(String method, Map<String, Object> parameters) {
        int id = ++count;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        return answer.orTimeout(Aids.HANG.toSeconds(), TimeUnit.SECONDS).join();
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
                } else {
                    events.accept(message);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        from.request(1);
        return CompletableFuture.completedStage(last);
    }

    /** Ends it and the browser: all its processes, which write into its folder for a moment after the first is gone. */
    void end(Process browser) {
        socket.abort();
        List<ProcessHandle> all = Stream.concat(browser.descendants(), Stream.of(browser.toHandle()))
                .toList();
        browser.destroy();
        all.forEach(one -> one.onExit()
                .completeOnTimeout(one, Aids.HANG.toSeconds(), TimeUnit.SECONDS)
                .join());
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
