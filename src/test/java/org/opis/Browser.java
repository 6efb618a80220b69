package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chromium without a window: what a page is after its scripts have run, from a folder, without a server. */
public final class Browser {
    /** What tests in a browser need of npm. */
    private static final Path HOME = Path.of("src/test/browser");

    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

    private final Path profile;

    /** @param profile a folder that the browser may fill */
    public Browser(Path profile) {
        this.profile = profile;
    }

    /** The tree of a page as HTML; {@code hash} is what follows the # in its address, or empty. */
    public String tree(Path page, String hash, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Aids.program("chromium").toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=20000",
                "--dump-dom"));
        command.addAll(List.of(options));
        command.add(page.toUri() + (hash.isEmpty() ? "" : "#" + hash));
        Ran ran = Ran.in(
                Path.of("."),
                Map.of("HOME", profile.toString(), "PATH", System.getenv("PATH")),
                command.toArray(String[]::new));
        assertEquals(0, ran.code(), ran.err());
        return ran.out();
    }

    /**
     * What a script of the tests finds on a page, after axe was loaded; the page is looked at without its policy, which
     * forbids both.
     *
     * @param script a name in {@code src/test/browser}
     * @return the text that the script put into the element {@code tested}
     */
    public String test(Path page, String hash, String script, String... options)
            throws IOException, InterruptedException {
        Aids.npm(HOME);
        if (!Files.isDirectory(HOME.resolve("node_modules"))) {
            Ran fetched = Ran.in(HOME, System.getenv(), Aids.program("npm").toString(), "ci");
            assertEquals(0, fetched.code(), fetched.err());
        }
        Path copy = page.resolveSibling("tested-" + page.getFileName());
        String scripts = "<script src=\"" + HOME.resolve("node_modules/axe-core/axe.min.js").toUri() + "\"></script>"
                + "<script src=\"" + HOME.resolve(script).toUri() + "\"></script></body>";
        Files.writeString(
                copy, Files.readString(page).replaceAll(POLICY, "").replace("</body>", scripts));
        String tree = tree(copy, hash, options);
        Files.delete(copy);
        int start = tree.indexOf("<pre id=\"tested\">");
        return start < 0
                ? "the script did not come to its end"
                : tree.substring(start + "<pre id=\"tested\">".length(), tree.indexOf("</pre>", start));
    }
}
