package org.opis.validate.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opis.text.BoundedFile;
import org.opis.validate.xml.RealPath;

/**
 * Opens what a schema includes: resources of opis ({@code opis:/schema/opis.rng}), files of the folders given, and what
 * the catalogs name; the network only where it is allowed.
 */
public final class Resolver {
    /** The scheme of opis' own resources; a path below {@code /org/opis}. */
    public static final String SCHEME = "opis";

    private final List<Path> folders;
    private final Catalogs catalogs;
    private final Optional<HttpFetcher> web;

    private Resolver(List<Path> folders, Catalogs catalogs, Optional<HttpFetcher> web) {
        this.folders = List.copyOf(folders);
        this.catalogs = catalogs;
        this.web = web;
    }

    /** Resources of opis, and files of these folders and of those below them. */
    public static Resolver of(Path... folders) {
        return new Resolver(List.of(folders), Catalogs.NONE, Optional.empty());
    }

    public static Resolver of(Catalogs catalogs, Optional<HttpFetcher> web) {
        return new Resolver(List.of(), catalogs, web);
    }

    /** The same with one more folder. */
    public Resolver with(Path folder) {
        List<Path> all = new ArrayList<>(folders);
        all.add(folder);
        return new Resolver(all, catalogs, web);
    }

    /** The same for files alone. */
    public Resolver withoutNetwork() {
        return new Resolver(folders, catalogs, Optional.empty());
    }

    /** Where a thing of that name is kept: as the catalogs say, else under its own name. */
    public String locate(String uri) {
        return catalogs.lookup(uri).orElse(uri);
    }

    /**
     * Opens an absolute URI.
     *
     * @throws IOException if it may not be opened, or cannot be
     */
    public InputStream open(String uri) throws IOException {
        URI parsed = parse(uri);
        if (SCHEME.equals(parsed.getScheme())) {
            return resource(parsed);
        } else if ("file".equals(parsed.getScheme()) && parsed.getRawAuthority() == null) {
            return file(path(parsed));
        } else if (HttpFetcher.isWeb(parsed)) {
            return web.orElseThrow(() -> new IOException("opis does not read " + uri + "; the network is not allowed"))
                    .open(parsed);
        }
        throw new IOException("opis does not read " + uri);
    }

    private static Path path(URI uri) throws IOException {
        try {
            return Path.of(uri);
        } catch (IllegalArgumentException e) {
            // with a fragment, a query or a NUL
            throw new IOException("not the address of a file: " + uri, e);
        }
    }

    private static InputStream resource(URI uri) throws IOException {
        InputStream stream =
                Resolver.class.getResourceAsStream("/org/opis" + uri.normalize().getPath());
        if (stream == null) {
            throw new IOException("opis has no " + uri);
        }
        return stream;
    }

    /**
     * Why rules may not read a file; empty where they may.
     *
     * @throws IOException if there is nothing to read
     */
    public Optional<String> refusal(String uri) throws IOException {
        URI parsed = parse(uri);
        if (!"file".equals(parsed.getScheme()) || parsed.getRawAuthority() != null) {
            return Optional.of("a rule does not read " + uri + "; a --catalog may name a copy of it");
        }
        Path file = path(parsed);
        return isInside(file.toRealPath())
                ? Optional.empty()
                : Optional.of(
                        "a rule does not read " + SchemaException.shortName(uri)
                                + ", which is outside the folders of the schema and of the file; a --catalog above it allows that");
    }

    private InputStream file(Path file) throws IOException {
        Path real = file.toRealPath();
        if (isInside(real)) {
            return regular(real);
        }
        throw new IOException(file + " is outside the folder of the schema, and no --catalog stands above it");
    }

    /** Asked with real paths: a link may not lead out of the folders. */
    private boolean isInside(Path real) {
        return folders.stream().anyMatch(folder -> real.startsWith(RealPath.of(folder))) || catalogs.trusts(real);
    }

    /** Not a device that never ends. */
    private static InputStream regular(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder");
        } else if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is no regular file");
        } else if (Files.size(file) > BoundedFile.MOST) {
            throw new IOException(file + ": " + BoundedFile.tooLong());
        }
        return Files.newInputStream(file);
    }

    public static URI parse(String uri) throws IOException {
        try {
            URI parsed = new URI(Objects.requireNonNull(uri));
            if (!parsed.isAbsolute() || parsed.isOpaque()) {
                throw new IOException("not an absolute URI: " + uri);
            }
            return parsed;
        } catch (URISyntaxException e) {
            throw new IOException("not a URI: " + uri, e);
        }
    }
}
