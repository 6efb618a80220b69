package org.opis.recognise.opening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;

/** What the words of a short line at the head of a paper name: a body, an office, a state. */
final class HeadTerms {
    /** Words that only a part of a body has, or a state. */
    private static final Pattern STATE =
            Pattern.compile("(?i)\\b(?:republic|union|kingdom|state of|empire|federation)\\b");

    private static final Pattern SMALL_START =
            Pattern.compile("(?:^|\\s)(?!(?:of|the|for|and|in|to|on|at|de|la|du|des|von|der)\\s)\\p{Ll}{2,}");

    private final List<Lexicon.Hit> hits;
    private final String line;

    private HeadTerms(String line) {
        this.line = line;
        this.hits = Lexicon.english().find(line);
    }

    static HeadTerms of(String line) {
        return new HeadTerms(line);
    }

    boolean has(TermClass first, TermClass... more) {
        Set<TermClass> wanted = EnumSet.of(first, more);
        return hits.stream().anyMatch(hit -> wanted.contains(hit.termClass()));
    }

    /** A body at the beginning or the end of the line. */
    boolean isOfBody() {
        return hits.stream()
                .anyMatch(hit -> hit.termClass() == TermClass.BODY
                        && (hit.span().start() == 0 || hit.span().end() >= line.length() - 1));
    }

    boolean isOfState() {
        return has(TermClass.COUNTRY) || STATE.matcher(line).find();
    }

    /** Whether all words but the small ones have capitals. */
    boolean isCapitalized() {
        return !SMALL_START.matcher(line).find();
    }
}
