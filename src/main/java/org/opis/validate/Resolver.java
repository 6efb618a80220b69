package org.opis.validate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Opens what a schema includes: resources of opis ({@code opis:/schema/opis.rng}) and files of the folders given; nothing
 * else, and never the network.
 */
public final class Resolver {
    /** The scheme of opis' own resources; a path below {@code /org/opis}. */
    public static final String SCHEME = "opis";

    private final List<Path> folders;

    private Resolver(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Resources of opis, and files of these folders and of those below them. */
    public static Resolver of(Path... folders) {
        return new Resolver(List.of(folders));
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
            return file(Path.of(parsed));
        }
        throw new IOException("opis does not read " + uri);
    }

    private static InputStream resource(URI uri) throws IOException {
        InputStream stream =
                Resolver.class.getResourceAsStream("/org/opis" + uri.normalize().getPath());
        if (stream == null) {
            throw new IOException("opis has no " + uri);
        }
        return stream;
    }

    private InputStream file(Path file) throws IOException {
        // real paths: a link may not lead out of the folders
        Path real = file.toRealPath();
        for (Path folder : folders) {
            if (real.startsWith(folder.toRealPath())) {
                return Files.newInputStream(real);
            }
        }
        throw new IOException(file + " is outside the folders of the schema");
    }

    private static URI parse(String uri) throws IOException {
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
