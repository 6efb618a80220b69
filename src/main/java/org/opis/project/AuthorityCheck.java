package org.opis.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opis.Opis;
import org.opis.Options;
import org.opis.authority.Entries;
import org.opis.authority.Names;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.diagnostic.Severity;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.validate.Validator;
import org.opis.validate.finding.Finding;

/** Whether the entries of a user may stand in a file of opis: they are put into one, and it is validated. */
final class AuthorityCheck {
    private static final Pattern ID = Pattern.compile("xml:id=\"([^\"]*)\"");
    /** So many are put into one file. */
    private static final int TOGETHER = 1000;

    private static final String TEXT = "Text.";

    private final StringBuilder page = new StringBuilder();
    private final TreeMap<Integer, String> ids = new TreeMap<>();

    private AuthorityCheck() {}

    /** What is wrong with the file, in its order. */
    static List<Diagnostic> all(Names.Extended extended) {
        List<Diagnostic> all = new ArrayList<>(extended.diagnostics());
        wrong(extended).forEach((id, message) -> Optional.ofNullable(
                        extended.added().get(id))
                .ifPresent(span -> all.add(Diagnostic.of(
                        Code.P129, span, "Copied to a file, this entry (" + id + ") is not valid: " + message))));
        all.sort(Comparator.comparing(Diagnostic::span));
        return all;
    }

    /** The first error of each entry. */
    private static Map<String, String> wrong(Names.Extended extended) {
        Source text = SourceReader.read("page.txt", TEXT.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String tei = Opis.encode(text, Options.DEFAULT).tei().xml();
        List<String> added = extended.added().keySet().stream().sorted().toList();
        Map<String, String> wrong = new HashMap<>();
        for (int from = 0; from < added.size(); from += TOGETHER) {
            Set<String> some = Set.copyOf(added.subList(from, Math.min(from + TOGETHER, added.size())));
            new AuthorityCheck().into(tei, extended.names().entries(some), wrong);
        }
        return wrong;
    }

    /** With a name in the text that points to all: an entry that nothing points to would be told. */
    private void into(String tei, Entries entries, Map<String, String> wrong) {
        int standOff = tei.indexOf("<sourceDoc");
        int name = tei.indexOf(TEXT + "</p>", standOff);
        page.append(tei, 0, standOff).append("<standOff>");
        list("listPerson", entries.persons());
        list("listOrg", entries.orgs());
        list("listPlace", entries.places());
        String refs = ids.values().stream().map(id -> "#" + id).collect(Collectors.joining(" "));
        page.append("</standOff>")
                .append(tei, standOff, name)
                .append("<roleName ref=\"" + refs + "\">")
                .append(TEXT)
                .append("</roleName>")
                .append(tei, name + TEXT.length(), tei.length());
        for (Finding finding :
                Validator.builtIn().validate("page.xml", page.toString().getBytes(StandardCharsets.UTF_8))) {
            Map.Entry<Integer, String> entry = ids.floorEntry(finding.span().start());
            if (entry != null && finding.severity() == Severity.ERROR) {
                wrong.putIfAbsent(entry.getValue(), finding.message());
            }
        }
    }

    private void list(String name, List<String> entries) {
        if (!entries.isEmpty()) {
            page.append('<').append(name).append('>');
            entries.forEach(this::entry);
            page.append("</").append(name).append('>');
        }
    }

    private void entry(String xml) {
        Matcher id = ID.matcher(xml);
        if (id.find()) {
            ids.put(page.length(), id.group(1));
        }
        page.append(xml);
    }
}
