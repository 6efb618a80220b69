package org.opis.edition;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.stream.Collectors;

/** {@code sitemap.xml}: the pages of an edition, for search engines (sitemaps.org, protocol 0.9). */
final class Sitemap {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private Sitemap() {}

    /**
     * That of an edition.
     *
     * @param base its address, with a slash at its end
     * @param outputs the names of all its files
     */
    static String of(String base, Collection<String> outputs) {
        return outputs.stream()
                .filter(name -> name.endsWith(".html") && !name.matches("(schema|dump)/.*|report.html"))
                .sorted()
                .map(name -> "  <url><loc>" + escaped(base + address(name)) + "</loc></url>\n")
                .collect(Collectors.joining("", HEAD, "</urlset>\n"));
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
