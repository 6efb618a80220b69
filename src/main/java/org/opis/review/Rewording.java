package org.opis.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opis.diagnostic.Edit;
import org.opis.markup.Outline;
import org.opis.markup.Responsible;
import org.opis.tei.MarkedElement;
import org.opis.tei.MarkedReader;

/**
 * The ways to write another reading of an element, the fullest first: with all its attributes, with those that any element
 * may have, around the very characters of the dump. Which of them the file bears is for others to say.
 */
final class Rewording {
    private static final Set<String> COMMON = Set.of("xml:id", "xml:lang", "rend", "resp", "n");

    private final String text;
    private final Outline outline;
    private final Outline.Element element;
    private final Optional<Responsible> editor;

    Rewording(ReviewFile file, Outline.Element element, Optional<Responsible> editor) {
        this.text = file.text();
        this.outline = file.outline();
        this.element = element;
        this.editor = editor;
    }

    List<List<Edit>> ways(Choice choice) {
        List<List<Edit>> ways = new ArrayList<>();
        String inner = element.content().of(text);
        if (choice.element().isEmpty()) {
            ways.add(whole(inner));
            printed().ifPresent(words -> ways.add(whole(words)));
            return ways;
        }
        Map<String, String> all = attributes(choice);
        ways.add(whole(tagged(choice.element(), all, inner)));
        Map<String, String> common = new LinkedHashMap<>(all);
        common.keySet()
                .removeIf(name -> !COMMON.contains(name) && !choice.attributes().containsKey(name));
        ways.add(whole(tagged(choice.element(), common, inner)));
        common.put("rend", "none");
        ways.add(whole(tagged(choice.element(), common, inner)));
        printed().ifPresent(words -> ways.add(whole(tagged(choice.element(), common, words))));
        common.keySet().retainAll(Set.of("xml:id", "resp"));
        ways.add(whole(tagged(choice.element(), common, inner)));
        return ways;
    }

    private List<Edit> whole(String instead) {
        return List.of(new Edit(element.whole(), instead));
    }

    /** As they are, as the choice has them, certain, and with the editor answering for them. */
    private Map<String, String> attributes(Choice choice) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Outline.Attribute attribute : element.attributes()) {
            all.put(attribute.name(), attribute.value().of(text));
        }
        new TreeMap<>(choice.attributes()).forEach((name, value) -> all.put(name, escaped(value)));
        all.remove("cert");
        editor.ifPresent(who -> all.put("resp", who.pointer()));
        if (editor.isEmpty()) {
            all.remove("resp", "#enc");
        }
        all.values().removeIf(String::isBlank);
        return all;
    }

    private static String tagged(String name, Map<String, String> attributes, String content) {
        StringBuilder tag = new StringBuilder("<").append(name);
        attributes.forEach((key, value) ->
                tag.append(' ').append(key).append("=\"").append(value).append('"'));
        return content.isEmpty() ? tag + "/>" : tag + ">" + content + "</" + name + ">";
    }

    /** What stands in the dump there, brackets included; for an element without others in it. */
    private Optional<String> printed() {
        List<MarkedElement> marked =
                MarkedReader.read(text).stream().flatMap(MarkedElement::all).toList();
        boolean same = marked.size() == outline.elements().size();
        return same && outline.children(element).isEmpty()
                ? Optional.of(marked.get(element.index()))
                        .map(one -> escaped(one.outer().of(one.content())))
                : Optional.empty();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
