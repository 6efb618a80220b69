package org.opis.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opis.diagnostic.Code;
import org.opis.report.Guideline;

/** A page for each rule, as {@code opis explain} prints it, and a table of all. */
final class RulePages {
    private RulePages() {}

    static List<SitePage> all() {
        List<SitePage> pages = new ArrayList<>();
        pages.add(Markdown.page("tei/guidelines/", index(), "reference/rules.html"));
        Arrays.stream(Code.values())
                .flatMap(code -> Guideline.of(code).stream())
                .map(page -> Markdown.page(source(page.code()), page.text(), path(page.code())))
                .forEach(pages::add);
        return pages;
    }

    private static String source(Code code) {
        return "tei/guidelines/" + code + "-" + code.noun() + ".md";
    }

    private static String path(Code code) {
        return "reference/rules/" + code + ".html";
    }

    private static String index() {
        StringBuilder table = new StringBuilder("# Rules and findings\n\n"
                + "Every rule and every kind of finding has a code and a page; `opis explain CODE` prints the page.\n\n"
                + "| code | rule | severity |\n| --- | --- | --- |\n");
        for (Code code : Code.values()) {
            Guideline.of(code).ifPresent(page -> table.append("| [")
                    .append(code)
                    .append("](/")
                    .append(source(code))
                    .append(") | ")
                    .append(page.title().replace("|", "\\|"))
                    .append(" | ")
                    .append(code.severity().word())
                    .append(" |\n"));
        }
        return table.toString();
    }
}
