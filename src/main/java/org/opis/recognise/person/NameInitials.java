package org.opis.recognise.person;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opis.recognise.person.PhraseWord.Kind;

/** Initials with a surname, before it or behind it. */
final class NameInitials {
    private static final int MOST = 4;
    private static final Pattern INVERTED = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.){2,3}");

    private static final Pattern END = Pattern.compile("[\\n:;,)\\]]| [\\[(–—-]");

    private final String text;
    private final List<PhraseWord> words;
    private final WordSeams seams;
    private final NameSigns signs;

    NameInitials(String text, List<PhraseWord> words, WordSeams seams, NameSigns signs) {
        this.text = text;
        this.words = words;
        this.seams = seams;
        this.signs = signs;
    }

    /** Where initials and a surname begin; -1 where there are none. */
    int first(NameRun run) {
        int first = run.first();
        while (first <= run.last() && !signs.isInitial(first)) {
            first++;
        }
        int last = run.last();
        boolean named = last > first
                && words.get(last).kind() == Kind.NAME
                && !(signs.isRestored(first) && signs.isRestored(last));
        if (first > last || !named || last - first >= MOST + 1) {
            return -1;
        }
        boolean forename = first == run.first() + 1
                && !signs.isOrdinary(run.first())
                && !signs.isComplement(run.first())
                && words.get(first - 1).kind() == Kind.NAME;
        return forename ? run.first() : first;
    }

    long count(NameRun run) {
        return words.subList(run.first(), run.last() + 1).stream()
                .filter(word -> word.kind() == Kind.INITIAL)
                .count();
    }

    /** "Orlov A. B.", "Lakatos Gy.": initials behind the surname; one letter must end what is said. */
    boolean isBehind(NameRun run) {
        int next = run.first() + 1;
        boolean initials = run.size() > 1
                && run.size() <= MOST
                && words.get(run.first()).kind() == Kind.NAME
                && !signs.isOrdinary(run.first())
                && !signs.isPlaced(run.first())
                && IntStream.rangeClosed(next, run.last())
                        .allMatch(i -> words.get(i).kind() == Kind.INITIAL && word(i).endsWith("."));
        return initials
                && (run.size() > 2
                        || word(next).length() > 2
                        || END.matcher(seams.after(next)).lookingAt());
    }

    /** "Brezhnev, L.I." */
    boolean isInverted(NameRun run) {
        int next = run.first() + 1;
        return run.size() <= 2
                && words.get(run.first()).kind() == Kind.NAME
                && next < words.size()
                && INVERTED.matcher(word(next)).matches()
                && (run.size() == 2 || seams.before(next).equals(", "))
                && !seams.isClose(next + 1 < words.size() ? next + 1 : 0);
    }

    private String word(int i) {
        return words.get(i).span().of(text);
    }
}
