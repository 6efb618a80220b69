package org.opis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Chromium without a window, driven by the Chrome DevTools Protocol; each tab of it is one of these. */
public final class Browser implements AutoCloseable {
    /** Keys that write no letter, and their codes. */
    private static final Map<String, Integer> CODES = Map.of("Enter", 13, "Tab", 9, "Escape", 27, "End", 35);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Dialogue dialogue;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private Browser(Process process, int port) throws IOException, InterruptedException {
        this.process = process;
        this.port = port;
        HttpRequest tab = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        String address = JSON.readTree(
                        HTTP.send(tab, HttpResponse.BodyHandlers.ofString()).body())
                .get("webSocketDebuggerUrl")
                .asText();
        this.dialogue = new Dialogue(URI.create(address), this::told);
        ask("Page.enable", Map.of());
        ask("Network.enable", Map.of());
    }

    /** The browser and its first tab; the test is skipped where there is none. */
    public static Browser start(Path profile) throws IOException, InterruptedException {
        String chromium = Aids.program("chromium").toString();
        Process process = new ProcessBuilder(
                        chromium,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolveSibling("browser.log").toFile())
                .start();
        Path active = profile.resolve("DevToolsActivePort");
        until(() -> Files.isRegularFile(active) && Files.size(active) > 0);
        return new Browser(process, Integer.parseInt(Files.readAllLines(active).get(0)));
    }

    /** Another tab of the same browser, which ends with the first. */
    public Browser tab() throws IOException, InterruptedException {
        return new Browser(process, port);
    }

    /** Goes to a page and waits till it is there. */
    public void open(URI page) throws IOException, InterruptedException {
        ask("Page.navigate", Map.of("url", page.toString()));
        waitFor("document.readyState == 'complete' && location.href != 'about:blank'");
    }

    /** What an expression comes to. */
    public JsonNode value(String expression) throws IOException {
        JsonNode answer =
                ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        return answer.path("result").path("value");
    }

    /** Presses a key: a letter, or one that is named as in UI Events. */
    public void press(String key) throws IOException {
        int code = CODES.getOrDefault(key, (int) Character.toUpperCase(key.charAt(0)));
        String text = key.equals("Enter") ? "\r" : CODES.containsKey(key) ? "" : key;
        ask("Page.bringToFront", Map.of());
        ask(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code));
        ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    /** Presses the mouse on an element, which an expression gives. */
    public void click(String element) throws IOException {
        JsonNode at = value("(() => { const one = " + element + "; one.scrollIntoView({block: 'center'});"
                + " const box = one.getClientRects()[0]; return [box.x + box.width / 2, box.y + box.height / 2]; })()");
        for (String type : new String[] {"mousePressed", "mouseReleased"}) {
            ask(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.get(0).asDouble(),
                            "y",
                            at.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** What assistive technology is told of the page: role and name of each node, indented. */
    public List<String> accessibility() throws IOException {
        return AccessibilityTree.lines(ask("Accessibility.getFullAXTree", Map.of()));
    }

    /** The page as a browser prints it. */
    public byte[] print() throws IOException {
        JsonNode pdf = ask("Page.printToPDF", Map.of("preferCSSPageSize", true, "generateTaggedPDF", true));
        return Base64.getDecoder().decode(pdf.path("data").asText());
    }

    /** What a reader has set: such as prefers-color-scheme, dark. */
    public void prefers(String feature, String value) throws IOException {
        ask("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** Slows the processor down: 4 makes it four times as slow. */
    public void throttle(int rate) throws IOException {
        ask("Emulation.setCPUThrottlingRate", Map.of("rate", rate));
    }

    /** Whether pages may run scripts. */
    public void scripts(boolean on) throws IOException {
        ask("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** Waits for an expression to be true; it may be asked while a page comes and goes. */
    public void waitFor(String expression) throws IOException, InterruptedException {
        until(() -> value(expression).asBoolean());
    }

    /** A picture of the whole page at a width in CSS pixels. */
    public void picture(int width, Path file) throws IOException {
        width(width);
        JsonNode shot = ask("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        Files.write(file, Base64.getDecoder().decode(shot.path("data").asText()));
    }

    public void width(int width) throws IOException {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What axe finds on the page, a line each. */
    public List<String> axe() throws IOException, InterruptedException {
        value(Files.readString(Npm.module("axe-core/axe.min.js")) + ";0");
        JsonNode found = value("axe.run().then(found => found.violations.map("
                + "v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.target.join(' ')).join(', ')))");
        assertTrue(found.isArray(), "axe did not run");
        List<String> lines = new ArrayList<>();
        found.forEach(line -> lines.add(line.asText()));
        return lines;
    }

    /** Every address that the pages asked for. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private JsonNode ask(String method, Map<String, Object> parameters) {
        // a page that is just left has no result, and is asked again
        return dialogue.ask(method, parameters).path("result");
    }

    private void told(JsonNode event) {
        if (event.path("method").asText().equals("Network.requestWillBeSent")) {
            requests.add(event.at("/params/request/url").asText());
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void until(Condition condition) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!condition.holds()) {
            assertTrue(Instant.now().isBefore(end), "it did not come to be within a minute");
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        dialogue.end(process);
    }
}
