package org.opis.validate.resolve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.opis.validate.wellformed.Xml;
import org.xmlresolver.CatalogManager;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;
import org.xmlresolver.logging.ResolverLogger;

/** OASIS XML catalogs: where things are kept whose names are addresses of the network. */
public final class Catalogs {
    static final Catalogs NONE = new Catalogs(Optional.empty());

    private final Optional<CatalogManager> manager;
    /** What a catalog names may be read, and so may what stands beside it. */
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private Catalogs(Optional<CatalogManager> manager) {
        this.manager = manager;
    }

    /** The first catalog that knows a name answers for it. */
    public static Catalogs of(List<Path> files) {
        if (files.isEmpty()) {
            return NONE;
        }
        XMLResolverConfiguration configuration = new XMLResolverConfiguration(
                List.of(),
                files.stream()
                        .map(file -> file.toAbsolutePath().normalize().toUri().toString())
                        .toList());
        // what it says on the console is nobody's finding
        configuration.setFeature(ResolverFeature.RESOLVER_LOGGER, new Silence());
        configuration.setFeature(ResolverFeature.CLASSPATH_CATALOGS, false);
        configuration.setFeature(ResolverFeature.ARCHIVED_CATALOGS, false);
        configuration.setFeature(ResolverFeature.ALLOW_CATALOG_PI, false);
        configuration.setFeature(ResolverFeature.PARSE_RDDL, false);
        configuration.setFeature(ResolverFeature.ACCESS_EXTERNAL_DOCUMENT, "file");
        configuration.setFeature(ResolverFeature.ACCESS_EXTERNAL_ENTITY, "");
        configuration.setFeature(ResolverFeature.XMLREADER_SUPPLIER, Xml::plainReader);
        return new Catalogs(Optional.of(configuration.getFeature(ResolverFeature.CATALOG_MANAGER)));
    }

    /** The file that the catalogs give for a URI or a system identifier. */
    Optional<String> lookup(String uri) {
        Optional<URI> found = manager.flatMap(
                m -> Optional.ofNullable(m.lookupURI(uri)).or(() -> Optional.ofNullable(m.lookupSystem(uri))));
        found.filter(target -> "file".equals(target.getScheme()))
                .map(target -> Path.of(target).toAbsolutePath().normalize().getParent())
                .ifPresent(folders::add);
        return found.map(URI::toString);
    }

    /** Whether the file stands where a catalog led. */
    boolean trusts(Path real) {
        return folders.stream().anyMatch(folder -> real.startsWith(folder) || real.startsWith(real(folder)));
    }

    /** The library keeps a log of its own. */
    private static final class Silence implements ResolverLogger {
        @Override
        public void error(String message, Object... details) {}

        @Override
        public void warn(String message, Object... details) {}

        @Override
        public void info(String message, Object... details) {}

        @Override
        public void debug(String message, Object... details) {}
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }
}
