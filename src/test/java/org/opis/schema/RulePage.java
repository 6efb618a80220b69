package org.opis.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;

/** A page of tei/guidelines on validity; its examples are XML and the codes found in it. */
record RulePage(String code, Path file, List<Example> examples) {
    private static final Path FOLDER = Path.of("tei/guidelines");
    private static final Path SHELL = Path.of("fixtures/validation/file-name.valid.xml");
    private static final Pattern EXAMPLE =
            Pattern.compile("```xml\n(.*?)\n```\n\n```findings\n(.*?)```", Pattern.DOTALL);

    /**
     * A whole file, and the findings of the page's code in it.
     *
     * @param complete whether the grammar can judge it too
     */
    record Example(String xml, boolean complete, List<String> findings) {}

    /** The pages of the grammar and of the rules. */
    static List<RulePage> all() throws IOException {
        List<RulePage> pages = new ArrayList<>();
        for (Code code : Code.values()) {
            if (Grammar.isValidity(code)) {
                pages.add(of(code.name(), code.noun()));
            }
        }
        return pages;
    }

    static RulePage of(String code, String noun) throws IOException {
        Path file = FOLDER.resolve(code + '-' + noun + ".md");
        List<Example> examples = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(Files.readString(file));
        while (example.find()) {
            String xml = example.group(1);
            examples.add(new Example(
                    whole(xml),
                    !xml.startsWith("<TEI"),
                    example.group(2).lines().toList()));
        }
        return new RulePage(code, file, examples);
    }

    /** An example that isn't a whole file is put into one. */
    private static String whole(String xml) throws IOException {
        return xml.startsWith("<TEI")
                ? xml.replaceFirst("<TEI", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"")
                : Files.readString(SHELL).replace("<p>We met.</p>", xml);
    }
}
