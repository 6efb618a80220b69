package org.opis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that an expression of {@code layout/words.xml} is made of, each with the forms that it allows. */
final class WordExpressions {
    /** What keeps words out, and what stands for no word: escapes, names, quantifiers, marks of groups. */
    private static final Pattern NO_WORD = Pattern.compile(
            "\\(\\?<?![^()]*(?:\\([^()]*\\)[^()]*)*\\)|\\\\[pP]\\{[^}]*\\}|\\\\.|\\{[^}]*\\}|\\(\\?<\\w+>|\\(\\?-?[is]+[:)]|\\(\\?=");
    /** Letters, of which one or a group may be missing or another: "annex(?:es)?", "sani[tz]ed", "letters?". */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}](?:[\\p{L}'’]\\??|-\\??(?=[\\p{L}(\\[])|\\[\\p{L}{2,3}]|\\(\\?:[\\p{L}|?]{1,20}\\)\\??(?!\\s))*");

    private static final Pattern PIECE = Pattern.compile(
            "(?<one>[\\p{L}'’-])(?<may>\\?)?|\\[(?<any>\\p{L}+)]|\\(\\?:(?<group>[^)]*)\\)(?<perhaps>\\?)?");

    private WordExpressions() {}

    /** Each word as the list of its forms, in the order of the expression. */
    static List<Set<String>> words(String expression) {
        List<Set<String>> words = new ArrayList<>();
        String text = NO_WORD.matcher(expression).replaceAll("#");
        WORD.matcher(text).results().forEach(word -> {
            Set<String> forms = forms(word.group());
            if (forms.stream().anyMatch(form -> form.length() > 1)) {
                words.add(forms);
            }
        });
        return words;
    }

    private static Set<String> forms(String word) {
        Set<String> forms = new LinkedHashSet<>(Set.of(""));
        Matcher piece = PIECE.matcher(word);
        while (piece.find()) {
            forms = joined(forms, alternatives(piece));
        }
        return forms;
    }

    private static List<String> alternatives(Matcher piece) {
        if (piece.group("one") != null) {
            return piece.group("may") == null ? List.of(piece.group("one")) : List.of(piece.group("one"), "");
        }
        if (piece.group("any") != null) {
            return List.of(piece.group("any").split(""));
        }
        List<String> all = new ArrayList<>();
        for (String one : piece.group("group").split("\\|")) {
            all.addAll(forms(one));
        }
        if (piece.group("perhaps") != null) {
            all.add("");
        }
        return all;
    }

    private static Set<String> joined(Set<String> starts, List<String> ends) {
        Set<String> all = new LinkedHashSet<>();
        starts.forEach(start -> ends.forEach(end -> all.add(start + end)));
        return all;
    }
}
