package org.opis.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** The words of an {@code apparatus} element, from its valid XML. */
final class WordsBuilder {
    /** Words stand in one expression with others: the number of a group is not theirs. */
    private static final Pattern BACK = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\(?:[1-9]|k<)");

    private final Map<String, String> phrases = new HashMap<>();

    private WordsBuilder(XmlNode apparatus) {
        apparatus.children("phrase").forEach(p -> phrases.put(p.attribute("name", ""), expression(p)));
    }

    static Keywords keywords(XmlNode apparatus) {
        WordsBuilder builder = new WordsBuilder(apparatus);
        return new Keywords(
                apparatus.children("words").map(builder::word).toList(),
                apparatus.children("marking").map(WordsBuilder::marking).toList());
    }

    /** Compiles every expression of an {@code apparatus}, or of those that a {@code layout} holds. */
    static void check(XmlNode root) {
        Stream.concat(Stream.of(root).filter(r -> r.name().equals("apparatus")), root.children("apparatus"))
                .forEach(apparatus -> {
                    WordsBuilder builder = new WordsBuilder(apparatus);
                    apparatus.children().stream()
                            .filter(c -> c.attribute("match").isPresent())
                            .forEach(builder::compile);
                });
    }

    private void compile(XmlNode node) {
        String expression = expression(node);
        try {
            if (BACK.matcher(expression).find()) {
                throw new PatternSyntaxException("words can't refer back to a group", expression, 0);
            }
            ExpressionProbe.check(node, new Expression(expression).pattern());
            Pattern.compile(Keyword.part(expression));
        } catch (PatternSyntaxException e) {
            throw LayoutException.notAnExpression(node, e);
        }
    }

    private String expression(XmlNode node) {
        try {
            return Phrases.expand(node.attribute("match", ""), phrases);
        } catch (PatternSyntaxException e) {
            throw LayoutException.notAnExpression(node, e);
        }
    }

    private Keyword word(XmlNode node) {
        Keywords.Kind kind = Keywords.Kind.of(node.attribute("kind", ""));
        Keyword.At at = node.attribute("at")
                .map(a -> Keyword.At.valueOf(a.toUpperCase(Locale.ROOT)))
                .orElse(kind.at());
        String expression = node.attribute("text").map(at::plain).orElseGet(() -> expression(node));
        return new Keyword(
                kind,
                at,
                new Expression(expression),
                Stream.of("place", "type", "agent")
                        .map(node::attribute)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(""),
                node.attribute("unit", ""),
                is(node, "leads"),
                is(node, "parentheses"),
                node.number("longest", Integer.MAX_VALUE));
    }

    private static Keywords.Marking marking(XmlNode node) {
        return new Keywords.Marking(
                node.attribute("text", "").toLowerCase(Locale.ROOT),
                node.attribute("category", ""),
                node.attribute("gloss", ""),
                is(node, "alone"));
    }

    private static boolean is(XmlNode node, String attribute) {
        return node.attribute(attribute, "no").equals("yes");
    }
}
