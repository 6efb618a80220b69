package org.opis.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Pages that are written as Markdown, as GitHub shows it: CommonMark with tables and addresses of headings. */
final class Markdown {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private Markdown() {}

    /** A file of the repository as a page. */
    static SitePage page(Path file, String path) throws IOException {
        return page(file.toString().replace('\\', '/'), Files.readString(file), path);
    }

    /** A text as a page, whose title is its first line. */
    static SitePage page(String source, String text, String path) {
        String title = text.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
        return new SitePage(path, title, source, "", html(text));
    }

    static String html(String text) {
        Node page = PARSER.parse(text);
        page.accept(new AbstractVisitor() {
            /** A comment is for those who write the page. */
            @Override
            public void visit(HtmlBlock block) {
                if (block.getLiteral().startsWith("<!--")) {
                    block.unlink();
                }
            }
        });
        return controls(HTML.render(page));
    }

    /** XML has no controls: their pictures stand for them (Unicode, U+2400). */
    private static String controls(String html) {
        return Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]")
                .matcher(html)
                .replaceAll(
                        control -> Character.toString(0x2400 + control.group().charAt(0)));
    }
}
