package org.opis.recognise.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.WordSet;
import org.opis.recognise.Passage;
import org.opis.recognise.line.NameList;
import org.opis.recognise.line.Prose;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "I am sending copies of this despatch to His Majesty's Representatives at Rome and Athens, and to the Adviser at Graz." */
final class CopiesSent {
    private static final WordSet WORDS = WordSet.of("copies-sent");
    private static final String PAPER =
            "\\s(?:of|to)\\sthis\\s" + WORDS.expression("paper") + "(?:\\sand\\s(?:of\\s)?(?:its|the)\\senclosures?)?";
    private static final Pattern LEAD = Pattern.compile("(?:\\b(?:I|[Ww]e)\\s(?:am|are|have|was|were)\\s(?:also\\s)?"
            + WORDS.expression("sending") + "\\s(?:a\\s)?cop(?:y|ies)" + PAPER
            + "|\\b(?:A\\scopy|Copies)" + PAPER
            + "\\s(?:is|are|has\\sbeen|have\\sbeen|goes|go)(?:\\salso)?(?:\\sbeing)?(?:\\s"
            + WORDS.expression("sending")
            + ")?)\\s(?:also\\s)?to\\s");
    private static final Pattern SENTENCE = Pattern.compile("[^.\\n]{3,400}(?=\\.|$)");
    private static final Pattern NEXT = Pattern.compile(",?\\s(?:and\\s)?to\\s");
    /** Those who stand for the sender at several posts. */
    private static final Pattern SEVERAL =
            Pattern.compile("[^,]{0,50}\\b" + WORDS.expression("several") + "\\s(?:at|in)\\s");

    private static final Pattern ARTICLE = Pattern.compile("(?:and\\s)?(?:the\\s)?");
    private static final int LONGEST = 90;

    private CopiesSent() {}

    /** Those who got copies, in lists as they stand together. */
    static List<List<Span>> in(Passage passage) {
        List<List<Span>> all = new ArrayList<>();
        String text = passage.text();
        Matcher lead =
                LEAD.matcher(text).region(passage.span().start(), passage.span().end());
        while (lead.find()) {
            Matcher sentence =
                    SENTENCE.matcher(text).region(lead.end(), passage.span().end());
            if (sentence.lookingAt()) {
                all.addAll(groups(text, new Span(sentence.start(), sentence.end())));
            }
        }
        return all;
    }

    private static List<List<Span>> groups(String text, Span said) {
        List<List<Span>> groups = new ArrayList<>();
        Matcher next = NEXT.matcher(text).region(said.start(), said.end());
        int from = said.start();
        while (next.find()) {
            groups.add(names(text, new Span(from, next.start())));
            from = next.end();
        }
        groups.add(names(text, new Span(from, said.end())));
        boolean named = groups.stream()
                .allMatch(g -> !g.isEmpty()
                        && g.stream().allMatch(name -> isName(name(text, name).of(text))));
        return named ? groups : List.of();
    }

    private static List<Span> names(String text, Span group) {
        Matcher several = SEVERAL.matcher(text).region(group.start(), group.end());
        int from = several.lookingAt() ? several.end() : group.start();
        return NameList.split(text, new Span(from, group.end()), ",;").stream().toList();
    }

    /** Who it is, without "and the". */
    static Span name(String text, Span name) {
        Matcher article = ARTICLE.matcher(text).region(name.start(), name.end());
        return article.lookingAt() ? Blank.strip(text, new Span(article.end(), name.end())) : name;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && Character.isUpperCase(name.codePointAt(0))
                && !Prose.is(name);
    }
}
