package org.opis.dating;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of dates, from words.tsv. */
final class DatingWords {
    private static final String BLANK = "[ \\u00a0]";
    private static final DatingWords ALL = new DatingWords();

    private final Map<String, Token> words = new HashMap<>();

    private DatingWords() {
        try (InputStream in = DatingWords.class.getResourceAsStream("words.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        Token token = Token.of(Token.Sign.valueOf(cells[0].toUpperCase(Locale.ROOT)), Integer.parseInt(cells[1]));
        for (String word : cells[2].split("\\|")) {
            words.put(word.toLowerCase(Locale.ROOT), token);
        }
    }

    /** What a word, or several, in any case, is. */
    static Token of(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
        return ALL.words.getOrDefault(lower, Token.of(Token.Sign.STRANGE));
    }

    /** The word as an expression; quoted where it must be, since this is part of one that is long already. */
    private static String quoted(String word) {
        boolean plain = word.codePoints().allMatch(c -> c == ' ' || Character.isLetterOrDigit(c));
        return plain ? word.replace(" ", BLANK) : Pattern.quote(word).replace(" ", "\\E" + BLANK + "\\Q");
    }

    /** All words of some kinds as one expression, longer ones first, a full stop behind them or not. */
    static String expression(Token.Sign first, Token.Sign... more) {
        Set<Token.Sign> signs = EnumSet.of(first, more);
        List<String> found = new ArrayList<>();
        ALL.words.forEach((word, token) -> {
            if (signs.contains(token.sign())) {
                found.add(word);
            }
        });
        found.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return found.stream()
                .map(DatingWords::quoted)
                .collect(Collectors.joining("|", "(?iu:(?<!\\p{L})(?:", ")(?![\\p{L}])\\.?)"));
    }
}
