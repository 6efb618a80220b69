package org.opis.recognise.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.WordSet;
import org.opis.text.Span;

/**
 * "Dept pass Moscow; sent Paris 88, London 91, rptd Bonn unnumbered.": a sentence of a telegram that says where else it
 * went. It is one only where acts, posts and their numbers are all that it has.
 */
final class PassedOn {
    /** What a word says of the passing. */
    private enum Says {
        STRONG,
        ACT,
        WHO,
        WITH,
        AIM,
        MARK
    }

    private static final WordSet WORDS = WordSet.of("passing-word");
    private static final int MOST = 8;
    private static final int POSTS = 40;
    private static final int REACH = 500;

    private static final Pattern WORD = Pattern.compile("(?<word>\\p{L}++)\\.?(?<mark>[,:]?)(?:\\s++|(?=[.;])|$)");
    /** With a capital it begins a name: "The Hague". */
    private static final String ARTICLE = "The";

    private static final String PART = "(?!Nos?\\b)\\p{Lu}[\\p{L}\\p{M}'’/-]{0,24}+";
    private static final Pattern POST =
            Pattern.compile("(?:the\\s)?(?<post>" + PART + "(?:\\s(?:(?:of|de|da|do|la|el|al)\\s)?" + PART + "){0,4})");
    /** The number by which the telegram goes there, a remark, for whom there it is. */
    private static final Pattern NUMBER =
            Pattern.compile("\\s(?:as\\s|(?:No\\.|Nos\\.|Nº|#)\\s?)?\\d{1,6}(?![\\p{L}\\d])");

    private static final Pattern REMARK =
            Pattern.compile("\\s(?:\\([^()\\n]{1,60}\\)|(?:for|from)\\s\\p{Lu}[\\p{L} ]{1,30}(?=[.,;]|$))");
    private static final Pattern MARK = Pattern.compile("(?<point>[,;]?)\\s(?=\\S)");
    private static final Pattern AND = Pattern.compile("and,?\\s");
    private static final Pattern END =
            Pattern.compile("(?<!\\b\\p{Lu}\\p{Ll}{0,2})\\.(?:\\s|$)|\\.?(?:\\s*\\(End\\))?$");

    /**
     * One that got it.
     *
     * @param span with "and" before it and the comma behind it
     * @param number that of the telegram as it goes there, empty where there is none
     * @param remark empty where there is none
     */
    record Post(Span span, Span name, Span number, Span remark) {}

    private final String text;
    private final int end;
    private final List<List<Post>> groups = new ArrayList<>();
    private final Set<Says> said = EnumSet.noneOf(Says.class);
    private int at;

    private PassedOn(String text, Span span) {
        this.text = text;
        this.at = span.start();
        this.end = Math.min(span.end(), span.start() + REACH);
    }

    /** The sentence that begins with {@code span}. */
    static Optional<PassedOn> of(String text, Span span) {
        PassedOn sentence = new PassedOn(text, span);
        return sentence.read() ? Optional.of(sentence) : Optional.empty();
    }

    /** The posts, those behind one act together. */
    List<List<Post>> groups() {
        return List.copyOf(groups);
    }

    /** Where the sentence ends. */
    int end() {
        return at;
    }

    private Matcher match(Pattern pattern) {
        return pattern.matcher(text).region(at, end).useTransparentBounds(true).useAnchoringBounds(true);
    }

    private boolean read() {
        lead();
        if (!said.contains(Says.STRONG) && !said.contains(Says.ACT)) {
            return false;
        }
        boolean sure = said.contains(Says.STRONG) || said.size() > 1;
        while (groups.size() < MOST) {
            boolean named = posts();
            Matcher stop = match(END);
            if (stop.lookingAt()) {
                at = stop.end();
                return groups.stream().anyMatch(g -> !g.isEmpty())
                        && (sure || said.contains(Says.STRONG) || isNumbered());
            }
            if (!named && !goesOn() || !lead() && !named) {
                return false;
            }
        }
        return false;
    }

    private boolean isNumbered() {
        return groups.stream().flatMap(List::stream).anyMatch(post -> !post.number()
                .isEmpty());
    }

    /** The words of the act; whether there is one. */
    private boolean lead() {
        boolean any = false;
        for (int i = 0; i < MOST; i++) {
            Matcher word = match(WORD);
            Optional<Says> says = word.lookingAt() ? says(word.group("word")) : Optional.empty();
            if (says.isEmpty() || ARTICLE.equals(word.group("word"))) {
                break;
            }
            said.add(says.get());
            any = true;
            at = word.end();
        }
        return any;
    }

    private static Optional<Says> says(String word) {
        return WORDS.value(word.toLowerCase(Locale.ROOT)).map(s -> Says.valueOf(s.toUpperCase(Locale.ROOT)));
    }

    /** The posts behind an act; whether there is one. */
    private boolean posts() {
        List<Post> posts = new ArrayList<>();
        for (int from = at; posts.size() < POSTS; ) {
            Matcher post = match(POST);
            if (!post.lookingAt() || says(post.group("post")).isPresent()) {
                break;
            }
            Span name = new Span(post.start("post"), post.end("post"));
            at = post.end();
            Span number = number();
            Span remark = behind(REMARK);
            Matcher mark = match(MARK);
            int stop = mark.lookingAt() ? mark.end("point") : at;
            posts.add(new Post(new Span(from, stop), name, number, remark));
            from = mark.lookingAt() ? mark.end() : at;
            if (!goesOn()) {
                break;
            }
        }
        if (!posts.isEmpty()) {
            groups.add(posts);
        }
        return !posts.isEmpty();
    }

    /** Goes behind the mark or the "and" that parts one post from the next, or from another act. */
    private boolean goesOn() {
        Matcher mark = match(MARK);
        if (!mark.lookingAt()) {
            return false;
        }
        int before = at;
        at = mark.end();
        Matcher and = match(AND);
        boolean joined = and.lookingAt();
        boolean more = joined || !mark.group("point").isEmpty();
        at = joined ? and.end() : more ? at : before;
        return more;
    }

    /** A number, or the word that says that there is none. */
    private Span number() {
        Span number = behind(NUMBER);
        if (!number.isEmpty() || at + 1 >= end || text.charAt(at) != ' ') {
            return number;
        }
        int from = at++;
        Matcher word = match(WORD);
        boolean none = word.lookingAt()
                && says(word.group("word")).filter(Says.MARK::equals).isPresent();
        at = none ? word.end("word") : from;
        return none ? new Span(from + 1, at) : number;
    }

    private Span behind(Pattern pattern) {
        Matcher found = match(pattern);
        if (!found.lookingAt()) {
            return Span.empty(at);
        }
        Span said = new Span(at + 1, found.end());
        at = found.end();
        return said;
    }
}
