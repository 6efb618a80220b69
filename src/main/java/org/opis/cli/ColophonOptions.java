package org.opis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.derive.Imprint;
import org.opis.edition.Colophon;
import org.opis.edition.Facsimiles;
import org.opis.edition.Pictures;
import org.opis.edition.address.Moved;
import org.opis.text.BoundedFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the editors say of their edition. */
final class ColophonOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--title", defaultValue = "Edition", description = "What the edition is called (default: Edition).")
    private String title;

    @Option(
            names = "--edition",
            paramLabel = "VERSION",
            defaultValue = "1",
            description = "Which edition it is: its pages and addresses.json name it (default: 1).")
    private String edition;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When it appears; no page names a date without it. A feed wants a day: 2026-05-07.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--licence", paramLabel = "URL", description = "Under what terms: an address, or a name.")
    private Optional<String> licence = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where it is going to stand on the web: for canonical addresses and sitemap.xml.")
    private Optional<String> base = Optional.empty();

    @Option(names = "--css", paramLabel = "FILE", description = "A style sheet of your own, read after that of opis.")
    private Optional<Path> css = Optional.empty();

    @Option(names = "--logo", paramLabel = "FILE", description = "A picture for the foot of each page: SVG, PNG, JPEG.")
    private Optional<Path> logo = Optional.empty();

    @Option(
            names = "--about",
            paramLabel = "FILE",
            description = "Text for the page about the edition: paragraphs, with blank lines between them.")
    private Optional<Path> about = Optional.empty();

    @Option(
            names = "--facsimile",
            paramLabel = "CSV",
            description =
                    "Pictures of the papers: a table with the columns document, page, image, manifest. An image is a"
                            + " file beside the table, which the page shows, or an address, which it links to, as to a IIIF"
                            + " manifest; nothing is fetched.")
    private Optional<Path> facsimile = Optional.empty();

    @Option(
            names = "--epub",
            description =
                    "The papers as a book, too: edition.epub, which wants a day in --date. It has the text for reading,"
                            + " no pictures and no style sheet of your own.")
    private boolean epub;

    @Option(
            names = "--previous",
            paramLabel = "FOLDER",
            description = "The edition before, in a folder of its own: changes.html tells what has changed since.")
    private Optional<Path> previous = Optional.empty();

    @Option(
            names = "--moved",
            paramLabel = "OLD=NEW",
            description = "A paper (its path without ending) or a passage (PAPER#ID) that has another address now.")
    private Map<String, String> moved = new LinkedHashMap<>();

    /** The files that are read; a table of pictures that cannot be read names none. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            files.addAll(facsimiles().files());
        } catch (IOException | ParameterException e) {
            // said when it is read
        }
        List.of(css, logo, about, facsimile).forEach(file -> file.ifPresent(files::add));
        previous.ifPresent(edition -> files.add(edition.resolve("manifest.json")));
        return files;
    }

    Colophon colophon() throws IOException {
        String address = base.map(url -> url.endsWith("/") ? url : url + "/").orElse("");
        if (!address.isEmpty() && !address.matches("https?://[^\\s<>\"?#]+")) {
            throw new ParameterException(command.commandLine(), "no address of the web: --base-url " + address);
        }
        Map<String, byte[]> own = new HashMap<>();
        String sheet = css.isPresent() ? put(own, "assets/own.css", css.get()) : "";
        String picture = logo.isPresent() ? put(own, "assets/logo" + ending(logo.get()), logo.get()) : "";
        String text = about.isPresent() ? new String(BoundedFile.read(about.get()), StandardCharsets.UTF_8) : "";
        if (previous.isPresent() && !Files.isDirectory(previous.get().resolve("tei"))) {
            throw new ParameterException(command.commandLine(), "no edition: --previous " + previous.get());
        }
        Facsimiles pictures = facsimiles();
        Imprint imprint = new Imprint(title, edition, date.orElse(""), licence.orElse(""), address, sheet, picture);
        if (epub && !imprint.hasDay()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--epub wants a day in --date, such as 2026-05-07: a book says when it was made");
        }
        return new Colophon(imprint, own, text, previous, new Moved(moved), pictures, epub);
    }

    private static String put(Map<String, byte[]> files, String name, Path file) throws IOException {
        files.put(name, BoundedFile.read(file));
        return name;
    }

    private String ending(Path file) {
        return Pictures.ending(file)
                .orElseThrow(() ->
                        new ParameterException(command.commandLine(), "no picture that browsers show: --logo " + file));
    }

    private Facsimiles facsimiles() throws IOException {
        try {
            return facsimile.isPresent() ? Facsimiles.read(facsimile.get()) : Facsimiles.NONE;
        } catch (Facsimiles.RowException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
