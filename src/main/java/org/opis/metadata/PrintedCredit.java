package org.opis.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Document;
import org.opis.document.Metadata;
import org.opis.document.Responsibility;
import org.opis.layout.Page;
import org.opis.text.Span;

/** Who translated a paper, where the page says nothing of it: in a bracket of its own at the end of the paper. */
final class PrintedCredit {
    /** In characters, from the end of the paper. */
    private static final int REACH = 1_200;
    /** "[Translated from the Norwegian by A. Quill. The last leaf is torn.]" */
    private static final Pattern CREDIT =
            Pattern.compile("(?m)^\\[(?<credit>[Tt]ranslated (?:from (?:the )?\\p{L}+ )?by [^\\[\\]\\n]{3,120})");

    private PrintedCredit() {}

    static Metadata complete(Page page, Document document, Metadata said) {
        if (said.isTranslated() || document.bodies().isEmpty()) {
            return said;
        }
        Span body = document.bodies().get(document.bodies().size() - 1);
        Fields fields = new Fields(page);
        Matcher credit =
                CREDIT.matcher(fields.source().text()).region(Math.max(body.start(), body.end() - REACH), body.end());
        List<Responsibility> found = credit.find()
                ? ResponsibilityRule.read(fields, new Span(credit.start("credit"), credit.end("credit")))
                : List.of();
        return found.isEmpty() ? said : said.with(found);
    }
}
