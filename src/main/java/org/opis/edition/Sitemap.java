package org.opis.edition;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.opis.batch.Manifest;
import org.opis.batch.Spool;

/** {@code sitemap.xml}: the pages of an edition, for search engines (sitemaps.org, protocol 0.9). */
final class Sitemap {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private Sitemap() {}

    /**
     * Writes that of an edition.
     *
     * @param base its address, with a slash at its end
     * @param outputs all its files
     */
    static void write(Spool file, String base, Manifest.Hashes outputs) throws IOException {
        file.append(HEAD);
        outputs.each((name, sha256) -> {
            if (name.endsWith(".html") && !name.matches("(schema|dump)/.*|report.html")) {
                file.append("  <url><loc>" + escaped(base + address(name)) + "</loc></url>\n");
            }
        });
        file.append("</urlset>\n");
    }

    private static String address(String name) {
        try {
            return new URI(null, null, "/" + name, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("'", "&apos;");
    }
}
