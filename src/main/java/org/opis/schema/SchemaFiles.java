package org.opis.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.validate.resolve.Resolver;

/** The schema as its authors keep it: one module and one rule file per phenomenon. */
record SchemaFiles(Resolver resolver) {
    private static final String FOLDER = Resolver.SCHEME + ":/schema/";
    private static final Pattern MODULE = Pattern.compile("(?m)^include \"([^\"]+)\"\n");
    private static final Pattern NAMESPACE = Pattern.compile("(?m)^default namespace = .*\n\n?");
    private static final Pattern RULES = Pattern.compile("(?m)^ *<sch:include href=\"([^\"]+)\"/>\n");
    private static final Pattern PROLOGUE = Pattern.compile("<\\?xml[^>]*>\n| xmlns:sch=\"[^\"]*\"");
    private static final Pattern PAGE = Pattern.compile("\\.\\./tei/guidelines/(V\\d+)-[a-z-]+\\.md");

    /** A file as it is. */
    String text(String path) throws IOException {
        try (InputStream in = resolver.open(FOLDER + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A grammar with its modules in it; they share its namespace. */
    String compact(String path) throws IOException {
        return join(text(path), MODULE, NAMESPACE, "", "\n");
    }

    /** A Schematron schema with its rules in it. */
    String rules(String path) throws IOException {
        return toReference(join(text(path), RULES, PROLOGUE, "  ", ""));
    }

    /** A file whose rules point to their pages. */
    String linked(String path) throws IOException {
        return toReference(text(path));
    }

    private String join(String whole, Pattern include, Pattern without, String indent, String after)
            throws IOException {
        StringBuilder all = new StringBuilder();
        Matcher part = include.matcher(whole);
        while (part.find()) {
            String text = without.matcher(text(part.group(1))).replaceAll("");
            String placed = indent.isEmpty() ? text : text.replaceAll("(?m)^(?=.)", indent);
            part.appendReplacement(all, Matcher.quoteReplacement(placed + after));
        }
        return part.appendTail(all).toString();
    }

    /** The pages of the rules are part of the reference there. */
    private static String toReference(String text) {
        return PAGE.matcher(text).replaceAll(Export.REFERENCE.path() + "#$1");
    }
}
