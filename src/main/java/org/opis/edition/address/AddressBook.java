package org.opis.edition.address;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opis.batch.Stage;
import org.opis.derive.GoneAddress;
import org.opis.text.Digest;

/** The addresses that the edition in a folder has given, paper by paper. */
public final class AddressBook {
    private static final String FOLDER = Stage.OWN + "/addresses/";
    /** Which edition stands in the folder. */
    private static final String EDITION = Stage.OWN + "/edition";

    private static final int NAME = 32;

    private final Path root;
    private final String edition;
    private final String last;
    private final Moved moved;

    /** @param edition that is made: its version */
    public AddressBook(Path root, String edition, Moved moved) throws IOException {
        this.root = root;
        this.edition = edition;
        this.last = text(root.resolve(EDITION)).orElse(edition);
        this.moved = moved;
    }

    /** Those of a paper as it is now; {@code ids} are in the order of its text. */
    public PaperAddresses of(String place, String title, List<String> ids) throws IOException {
        return text(root.resolve(file(place)))
                .map(PaperAddresses::read)
                .orElse(PaperAddresses.none(edition))
                .next(title, ids, edition, last);
    }

    /** What the page of a paper answers for, though it has it no longer. */
    public List<GoneAddress> gone(String place, PaperAddresses addresses) {
        return addresses.gone(id -> moved.passage(place, id));
    }

    /** The papers that have gone, by their places. */
    public Map<String, PaperAddresses> removed(Set<String> present) throws IOException {
        Map<String, PaperAddresses> removed = new TreeMap<>();
        if (Files.isDirectory(root.resolve(FOLDER))) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve(FOLDER))) {
                for (Path file : files) {
                    String text = Files.readString(file);
                    String place = text.lines().findFirst().orElse("");
                    if (!present.contains(place)) {
                        removed.put(place, PaperAddresses.read(text).removed(last));
                    }
                }
            }
        }
        return removed;
    }

    /** Where a paper that has gone is now, if anybody says. */
    public Optional<String> now(String place) {
        return moved.paper(place);
    }

    /** Where the addresses of a paper are kept. */
    public static String file(String place) {
        return FOLDER + Digest.sha256(place).substring(0, NAME);
    }

    public static byte[] bytes(String place, PaperAddresses addresses) {
        return addresses.text(place).getBytes(StandardCharsets.UTF_8);
    }

    public static PaperAddresses read(byte[] bytes) {
        return PaperAddresses.read(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Remembers which edition it is. */
    public void finish(Stage stage) throws IOException {
        stage.write(EDITION, edition.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> text(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }
}
