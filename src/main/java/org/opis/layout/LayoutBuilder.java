package org.opis.layout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A layout from its valid XML. */
final class LayoutBuilder {
    private LayoutBuilder() {}

    static Layout layout(XmlNode root) {
        return new Layout(
                root.attribute("name", ""),
                PageClass.valueOf(root.attribute("class", "").toUpperCase(Locale.ROOT)),
                root.attribute("publisher", ""),
                root.attribute("known", "yes").equals("yes"),
                root.attribute("frame", "no").equals("yes"),
                root.attribute("filtered", "no").equals("yes"),
                root.children("recognise").map(LayoutBuilder::recognition).toList(),
                root.within("front").map(LayoutBuilder::item).toList(),
                root.within("markers").map(LayoutBuilder::marker).toList(),
                root.within("inside").map(LayoutBuilder::test).toList(),
                root.children("summary").map(LayoutBuilder::summary).findFirst(),
                root.children("tail").map(LayoutBuilder::tail).findFirst(),
                root.children("apparatus")
                        .map(WordsBuilder::keywords)
                        .findFirst()
                        .orElse(Keywords.NONE));
    }

    private static Recognition recognition(XmlNode node) {
        List<LayoutCue> clues =
                node.children().stream().map(LayoutBuilder::clue).toList();
        return new Recognition(node.attribute("why", ""), clues);
    }

    private static LayoutCue clue(XmlNode node) {
        LayoutCue.Kind kind = LayoutCue.Kind.valueOf(node.name().toUpperCase(Locale.ROOT));
        return new LayoutCue(kind, test(node), node.number("within", Integer.MAX_VALUE), node.number("min", 1));
    }

    private static PageItem item(XmlNode node) {
        boolean isField = node.name().equals("field");
        String field = node.attribute("name", "");
        return new PageItem(
                isField ? PageItem.Role.FIELD : PageItem.Role.CHROME,
                node.attribute("id", field),
                field,
                test(node),
                node.attribute("after").map(a -> List.of(a.split(" +"))).orElse(List.of()),
                node.number("max", 1),
                parts(node));
    }

    private static Marker marker(XmlNode node) {
        Expression value = Expression.ofLayout(node.attribute("value", "[^\\n]*+"));
        return new Marker(node.attribute("text", ""), node.attribute("field", ""), value, parts(node));
    }

    private static SummaryPlace summary(XmlNode node) {
        return new SummaryPlace(
                node.attribute("unit", "").equals("paragraph"),
                node.children("unless").map(LayoutBuilder::test).toList());
    }

    private static Tail tail(XmlNode node) {
        return new Tail(
                node.attribute("anchor", ""),
                node.children().stream().map(LayoutBuilder::item).toList());
    }

    private static List<Parts> parts(XmlNode node) {
        return node.children("parts")
                .map(p -> Parts.of(p.attribute("match", "")))
                .toList();
    }

    private static LineTest test(XmlNode node) {
        LineTest.Kind kind = Stream.of(LineTest.Kind.values())
                .filter(k -> node.attribute(k.name().toLowerCase(Locale.ROOT)).isPresent())
                .findFirst()
                .orElse(LineTest.Kind.ANY);
        String words = node.attribute(kind.name().toLowerCase(Locale.ROOT), "");
        return new LineTest(
                kind,
                words,
                kind == LineTest.Kind.MATCH ? Expression.ofLayout(words) : Expression.NONE,
                node.attribute("indented", "no").equals("yes"),
                node.number("longest", Integer.MAX_VALUE));
    }
}
