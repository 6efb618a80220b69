package org.opis.derive;

import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.opis.text.Digest;

/**
 * The page of a paper as a chapter of an EPUB, for reading: no script, no form, no link that leads to no part of the book.
 *
 * @param xhtml the file
 * @param language of the paper (BCP 47); {@code und} where the page says none that is one
 */
public record EpubChapter(String xhtml, String language) {
    private static final int NAME = 16;

    /** The name of the file, which a place of any length and script gives, whatever else is in the edition. */
    public static String name(String place) {
        return "paper-" + Digest.sha256(place).substring(0, NAME) + ".xhtml";
    }

    /**
     * Makes one.
     *
     * @param place of the paper in the edition
     * @param page of the paper, as {@link Derive#html} has it
     * @param places of all papers that are chapters
     */
    public static EpubChapter of(String place, String page, Set<String> places) {
        try {
            // what comes before is the document type, which nothing here reads
            XdmNode html = Stylesheets.PROCESSOR
                    .newDocumentBuilder()
                    .build(new StreamSource(new StringReader(page.substring(page.indexOf("<html")))));
            String links = links(place, html, places).entrySet().stream()
                    .map(link -> link.getKey() + "\t" + link.getValue())
                    .collect(Collectors.joining("\n"));
            String language = html.select(Steps.descendant("article").then(Steps.attribute("lang")))
                    .findFirst()
                    .map(XdmNode::getStringValue)
                    .orElse("");
            return new EpubChapter(
                    new Transformation("epub.xsl", html).with("links", links).text(),
                    Locale.forLanguageTag(language).toLanguageTag());
        } catch (SaxonApiException e) {
            throw new IllegalStateException("epub.xsl failed on a page of opis itself: " + place, e);
        }
    }

    /** Where links of the page to other papers lead in the book. */
    private static Map<String, String> links(String place, XdmNode html, Set<String> places) {
        Map<String, String> links = new TreeMap<>();
        html.select(Steps.descendant("a").then(Steps.attribute("href")))
                .map(XdmNode::getStringValue)
                .filter(href -> !href.startsWith("#"))
                .forEach(href -> target(place, href, places).ifPresent(target -> links.put(href, target)));
        return links;
    }

    private static Optional<String> target(String place, String href, Set<String> places) {
        try {
            URI target = new URI(null, null, "/html/" + place + ".html", null).resolve(new URI(href));
            String path = target.isAbsolute() || target.getPath() == null ? "" : target.getPath();
            String other = path.replaceFirst("^/html/(.*)\\.html$", "$1");
            String passage = target.getRawFragment() == null ? "" : "#" + target.getRawFragment();
            return !other.equals(path) && places.contains(other)
                    ? Optional.of(name(other) + passage)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
