package org.opis.recognise.editorial;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.lexicon.NameTokens;
import org.opis.recognise.calendar.MonthNames;
import org.opis.recognise.remark.RemarkWords;
import org.opis.text.Span;

/** Whether what stands in brackets behind a name can be another name of its bearer. */
final class Aliases {
    private static final int FARTHEST = 8;

    /** Names under which agents and statesmen wrote are those of families: another behind it is no forename. */
    private static final Pattern FAMILY = Pattern.compile(".*(?:ov|ev|in|sky|skii|ko)");

    private static final Pattern PATRONYMIC = Pattern.compile(".*(?:ich|vna)");

    private static final Pattern ONE = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’]*+(?:-\\p{Lu}\\p{L}*+)?");
    private static final Pattern SEVERAL = Pattern.compile("\\p{Lu}[^\\s.!?]*+\\.?(?:\\s[^\\s]++){1,12}");
    private static final String STOPS = ".!?:";

    private Aliases() {}

    /** "Zhang [Shijie]": one word behind the name of a person is the rest of it. */
    static boolean isRest(GlossTarget name, String words) {
        String last = name.words().substring(name.words().lastIndexOf(' ') + 1);
        return ONE.matcher(words).matches()
                && ONE.matcher(last).matches()
                && !FAMILY.matcher(last).matches()
                && (!FAMILY.matcher(words).matches() || PATRONYMIC.matcher(last).matches())
                && Similarity.of(last, words) < Similarity.ALIKE
                && !name.isRole()
                && !hasArticle(name)
                && !name.followsWay();
    }

    /**
     * "Friendship Pass [Mu Nam Quan]": several words that begin with a capital, where no word with a capital goes on
     * behind them: another name or an office, whatever they are.
     */
    static boolean isApposition(GlossTarget name, String words) {
        RemarkWords said = RemarkWords.of(words);
        return SEVERAL.matcher(words).matches()
                && STOPS.indexOf(words.charAt(words.length() - 1)) < 0
                && !name.isRole()
                && MonthNames.full(name.words().substring(name.words().lastIndexOf(' ') + 1)) <= 0
                && said.terms().size() > 1
                && said.hasUnknown()
                && !said.hasStrongState()
                && !said.last().entry().isClosed()
                && !new GlossSurroundings(name).precedesCapital();
    }

    /** A person's name, not words that an article begins and the bracket completes. */
    static boolean canFollow(GlossTarget name, String alias, boolean several) {
        boolean capitals = NameTokens.isCapitals(name.span().of(name.text()).replace(" ", ""));
        boolean named = capitals
                ? isLine(name, alias) && (name.words().indexOf(' ') > 0 || isCapitals(alias))
                        || name.words().indexOf(' ') > 0 && isCapitals(alias)
                : several
                        || name.words().indexOf(' ') > 0
                        || name.words().chars().allMatch(c -> Character.isLetter(c) || "-\"”".indexOf(c) >= 0);
        return name.words().length() > GlossTarget.SHORTEST && named && !hasArticle(name);
    }

    private static boolean isCapitals(String alias) {
        return alias.equals(alias.toUpperCase(Locale.ROOT));
    }

    /** Whether name and remark are the whole line: whom a telegram addresses. */
    private static boolean isLine(GlossTarget name, String alias) {
        int end = name.text().indexOf(']', name.span().end()) + 1;
        boolean begins =
                name.span().start() == 0 || name.text().charAt(name.span().start() - 1) == '\n';
        return begins
                && alias.length() > GlossTarget.SHORTEST
                && end == name.span().end() + alias.length() + 3
                && (name.text().indexOf('\n', end) < 0
                                ? name.text().substring(end)
                                : name.text().substring(end, name.text().indexOf('\n', end)))
                        .isBlank();
    }

    private static boolean hasArticle(GlossTarget name) {
        int at = name.span().start();
        for (int i = 0; i < FARTHEST; i++) {
            Optional<Span> before = name.word(name.floor(), at);
            if (before.isEmpty()) {
                return false;
            }
            if (GlossTarget.ARTICLES.contains(before.get().of(name.text()).toLowerCase(Locale.ROOT))) {
                return true;
            }
            boolean role = NameTokens.isRole(before.get().of(name.text()));
            if (role || !Character.isUpperCase(name.text().charAt(before.get().start()))) {
                return false;
            }
            at = before.get().start();
        }
        return false;
    }
}
