package org.opis.authority;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user's list as text: what is added stands within and behind its entries, and nothing else of it changes. */
final class ListText {
    private static final Pattern ID = Pattern.compile("xml:id\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern PERSON = Pattern.compile("<person\\b[^<>]*+>");
    private static final String END = "</person>";
    private static final String NAME_END = "</persName>";
    private static final String LIST_END = "</listPerson>";

    private String text;

    ListText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The ids that are taken. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        Matcher id = ID.matcher(text);
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids;
    }

    /** What the entry of a person says; empty where the list has none of this id. */
    Optional<String> entry(String id) {
        int start = start(id);
        return start < 0 ? Optional.empty() : Optional.of(text.substring(start, text.indexOf(END, start)));
    }

    /** Names behind those of an entry, as the grammar wants them; how many of them it did not have. */
    int addNames(String id, List<String> names) {
        return add(id, names, (start, name) -> {
            int last = text.lastIndexOf(NAME_END, text.indexOf(END, start));
            int at = last < start ? start : last + NAME_END.length();
            text = text.substring(0, at) + "\n        " + name + text.substring(at);
        });
    }

    /** Lines at the end of an entry; how many of them it did not have. */
    int addTo(String id, List<String> lines) {
        return add(id, lines, (start, line) -> insert(text.indexOf(END, start), "        " + line + '\n'));
    }

    private int add(String id, List<String> lines, BiConsumer<Integer, String> insert) {
        int added = 0;
        for (String line : lines) {
            int start = start(id);
            if (start >= 0 && !entry(id).orElse("").contains(line)) {
                insert.accept(start, line);
                added++;
            }
        }
        return added;
    }

    /** Entries behind the last one; whether the list has an end tag without a prefix. */
    boolean append(String entries) {
        int end = text.lastIndexOf(LIST_END);
        if (end >= 0) {
            insert(end, entries);
        }
        return end >= 0;
    }

    /** Before an end tag: on lines of their own, if the tag has one. */
    private void insert(int end, String lines) {
        int line = text.lastIndexOf('\n', end) + 1;
        boolean own = text.substring(line, end).isBlank();
        text = own || lines.isEmpty()
                ? text.substring(0, line) + lines + text.substring(line)
                : text.substring(0, end) + '\n' + lines + text.substring(end);
    }

    private int start(String id) {
        Matcher person = PERSON.matcher(text);
        while (person.find()) {
            Matcher its = ID.matcher(person.group());
            if (its.find() && its.group(1).equals(id) && text.indexOf(END, person.end()) >= 0) {
                return person.end();
            }
        }
        return -1;
    }
}
