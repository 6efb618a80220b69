package org.opis.site;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.opis.derive.Pages;
import org.opis.edition.search.SearchFiles;

/**
 * The documentation as a site, of {@code docs}, the README, the pages of the rules, the command line and the schema, by
 * {@code xslt/site.xsl}; docs/README.md says how to make it.
 */
public final class Site {
    private static final Path DOCS = Path.of("docs");
    /** What every page leads to, in this order; the search behind them. */
    private static final List<String> MENU =
            List.of("index.md", "tutorial.md", "how-to/index.md", "reference/index.md", "explanation/index.md");

    private final Processor saxon = new Processor(false);
    private final XsltExecutable sheet;
    private final List<SitePage> pages = new ArrayList<>();

    private Site() throws IOException, SaxonApiException {
        sheet = saxon.newXsltCompiler().compile(new StreamSource(new File("xslt/site.xsl")));
        for (String file : MENU) {
            SitePage page = written(DOCS.resolve(file));
            pages.add(page.in(page.title()));
        }
        pages.add(new SitePage("search.html", "Search", "", "Search", "<ask xmlns=\"\"/>"));
        try (Stream<Path> sources = Files.walk(DOCS)) {
            for (Path file : sources.filter(Site::isOther).sorted().toList()) {
                pages.add(written(file));
            }
        }
        pages.add(Markdown.page(Path.of("README.md"), "readme.html"));
        pages.add(ElementPage.of(saxon));
        pages.addAll(CommandPages.all());
        pages.addAll(RulePages.all());
    }

    /** @param args the folder to write; without it, {@code target/docs} */
    public static void main(String[] args) throws IOException, SaxonApiException {
        write(Path.of(args.length == 0 ? "target/docs" : args[0]));
    }

    /** Writes the site into a folder. */
    static void write(Path folder) throws IOException, SaxonApiException {
        for (Map.Entry<String, String> file : new Site().files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static boolean isOther(Path file) {
        return file.toString().endsWith(".md") && !file.endsWith("README.md") && !MENU.contains(within(file));
    }

    private static SitePage written(Path file) throws IOException {
        return Markdown.page(file, within(file).replaceFirst("\\.md$", ".html"));
    }

    private static String within(Path file) {
        return DOCS.relativize(file).toString().replace('\\', '/');
    }

    private Map<String, String> files() throws IOException, SaxonApiException {
        Map<String, String> files = new TreeMap<>();
        StringBuilder sections = new StringBuilder("<sections>");
        for (SitePage page : pages) {
            String html = html(page);
            files.put(page.path(), html);
            sections.append(html.replaceFirst("(?s)^.*?<html ", "<html id=\"" + page.path() + "\" "));
        }
        files.put(
                "assets/sections.js",
                "opisSections(" + sections(sections.append("</sections>").toString()) + ");\n");
        files.put("assets/opis.css", Pages.css());
        for (String name : List.of("site.css", "search.js")) {
            files.put("assets/" + name, Files.readString(DOCS.resolve("assets").resolve(name)));
        }
        for (String name : List.of("assets/minisearch.js", "assets/minisearch.LICENSE.txt")) {
            files.put(name, SearchFiles.all().get(name));
        }
        return files;
    }

    private String html(SitePage page) throws SaxonApiException {
        String all = pages.stream().map(SitePage::entry).collect(Collectors.joining());
        String input = "<site>" + all + "<body xmlns=\"" + SitePage.XHTML + "\">" + page.body() + "</body></site>";
        StringWriter out = new StringWriter();
        Xslt30Transformer run = run(page.path());
        XdmNode tree = tree(input);
        run.setGlobalContextItem(tree);
        run.applyTemplates(tree, run.newSerializer(out));
        return out.toString();
    }

    private String sections(String html) throws SaxonApiException {
        Xslt30Transformer run = run("");
        run.setInitialMode(new QName("sections"));
        return run.applyTemplates(tree(html)).itemAt(0).getStringValue();
    }

    private Xslt30Transformer run(String self) throws SaxonApiException {
        Xslt30Transformer run = sheet.load30();
        run.setStylesheetParameters(Map.of(
                new QName("self"), new XdmAtomicValue(self),
                new QName("edition-css"), new XdmAtomicValue("assets/site.css")));
        return run;
    }

    private XdmNode tree(String xml) throws SaxonApiException {
        return saxon.newDocumentBuilder().build(new StreamSource(new StringReader(xml)));
    }
}
