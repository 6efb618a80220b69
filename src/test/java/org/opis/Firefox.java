package org.opis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Firefox without a window, driven by WebDriver BiDi, the protocol that it has of its own. */
public final class Firefox implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");

    private final Process process;
    private final Dialogue dialogue;
    private final String tab;

    private Firefox(Process process, String address) throws IOException {
        this.process = process;
        this.dialogue = new Dialogue(URI.create(address + "/session"), event -> {});
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

    private JsonNode ask(String method, Map<String, Object> parameters) {
        JsonNode said = dialogue.ask(method, parameters);
        assertTrue(said.has("result"), said.toString());
        return said.get("result");
    }

    @Override
    public void close() {
        dialogue.end(process);
    }
}
