import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** {@code java LayOut.java PROJECT FOLDER VERSION}: what the add-on for oXygen holds, in FOLDER/addon, and updateSite.xml. */
public final class LayOut {
    private LayOut() {}

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Path project = Path.of(args[0]);
        Path out = Path.of(args[1]);
        Path here = project.resolve("src/main/editors/oxygen");
        Path framework = out.resolve("addon/opis");
        copy(here.resolve("framework"), framework, file -> true);
        copy(here.resolve("project"), framework.resolve("project"), file -> true);
        copy(project.resolve("schema"), framework.resolve("schema"), file -> !file.endsWith("README.md"));
        copy(project.resolve("xslt"), framework.resolve("xslt"), file -> true);
        // a rule points to its page
        copy(project.resolve("tei/guidelines"), framework.resolve("tei/guidelines"), file -> file.matches("V5.*\\.md"));
        Files.copy(project.resolve("LICENSE"), framework.resolve("LICENSE"));
        byte[] style = Files.readAllBytes(framework.resolve("xslt/html/style.css"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style);
        Files.writeString(
                framework.resolve("xslt/html/style.sha256"), Base64.getEncoder().encodeToString(digest) + "\n");
        String site = Files.readString(here.resolve("updateSite.xml"), StandardCharsets.UTF_8);
        Files.writeString(out.resolve("updateSite.xml"), site.replace("@version@", args[2]));
    }

    private static void copy(Path from, Path to, Predicate<String> wanted) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path relative = from.relativize(file);
            if (wanted.test(relative.toString().replace('\\', '/'))) {
                Path target = to.resolve(relative);
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
