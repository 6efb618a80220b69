package org.opis.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.opis.markup.Responsible;
import org.opis.suggest.Suggestion.Passage;
import org.opis.text.Span;

/** Suggestions for a file by kind: right, at a shifted position, overlapping, contradicting, invalid, hostile. */
final class SeededSuggestions {
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}(?: \\p{L}{3,}){0,2}");
    private static final List<String> NAMES = List.of("persName", "placeName", "orgName", "term", "foreign");
    private static final List<String> INVALID = List.of("teiHeader", "p", "body", "nonsense", "TEI", "note");
    private static final List<String> HOSTILE =
            List.of("a b", "p onload=\"x\"", "x/><script", "", "ü", "persName xml:id='p1'", "!--", "?php");
    private static final List<String> VALUES =
            List.of("\"><p/>", "&lt;", "javascript:alert(1)", "#nobody", "a\nb", "'", "]]>", "\u0000", "\ufffe");

    private final String text;
    private final String sha;
    private final Random random;
    private final List<MatchResult> words;

    SeededSuggestions(SuggestTarget target, Random random) {
        this.text = target.dump().text();
        this.sha = target.sha256();
        this.random = random;
        this.words = WORDS.matcher(text).results().toList();
    }

    List<Suggestion> some(int count) {
        List<Suggestion> all = new ArrayList<>();
        for (int i = 0; all.size() < count; i++) {
            MatchResult word = words.get(random.nextInt(words.size()));
            Span span = new Span(word.start(), word.end());
            String name = NAMES.get(random.nextInt(NAMES.size()));
            switch (i % 6) {
                case 0 -> all.add(one(span, 0, name, Map.of(), "a"));
                case 1 -> all.add(one(span, 1 + random.nextInt(9), name, Map.of(), "b"));
                case 2 -> {
                    Span wider = new Span(span.start(), Math.min(text.length(), span.end() + 1 + random.nextInt(40)));
                    all.add(one(wider, 0, name, Map.of(), "c"));
                }
                case 3 -> {
                    all.add(one(span, 0, "persName", Map.of(), "d"));
                    all.add(one(span, 0, "placeName", Map.of(), "e"));
                }
                case 4 -> all.add(one(span, 0, INVALID.get(random.nextInt(INVALID.size())), Map.of(), "f"));
                default -> all.add(one(
                        span,
                        random.nextInt(3) == 0 ? -1_000_000 : 0,
                        random.nextBoolean() ? HOSTILE.get(random.nextInt(HOSTILE.size())) : name,
                        Map.of(random.nextBoolean() ? "ref" : "on\"x", VALUES.get(random.nextInt(VALUES.size()))),
                        "g<&\""));
            }
        }
        return all.subList(0, count);
    }

    private Suggestion one(Span span, int shift, String element, Map<String, String> attributes, String who) {
        Passage passage = new Passage(
                "a.txt",
                sha,
                Optional.of(text.codePointCount(0, span.start()) + shift),
                Optional.of(text.codePointCount(0, span.end()) + shift),
                span.of(text),
                text.substring(Math.max(0, span.start() - 10), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + 10)));
        return new Suggestion(
                Span.empty(random.nextInt(1000)),
                passage,
                element,
                attributes,
                "medium",
                new Responsible("suggested by", "name", who));
    }
}
