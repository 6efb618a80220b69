package org.opis.recognise.editorial;

import java.util.Locale;
import java.util.Optional;
import org.opis.lexicon.NameTokens;
import org.opis.text.Span;

/** Whether what stands in brackets behind a name can be another name of its bearer. */
final class Aliases {
    private static final int FARTHEST = 8;

    private Aliases() {}

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
