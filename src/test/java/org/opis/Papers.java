package org.opis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * As many different papers as one likes, made from the dumps of fixtures: paragraphs come from other papers, names, days and
 * words are others, as they would be in an archive: few names stand in many papers, and each paper has some of its own.
 */
public final class Papers {
    private static final List<String> FORMS = List.of("fixtures/archive", "fixtures/corpus");
    private static final List<String> TEXTS =
            List.of("fixtures/archive", "fixtures/corpus", "fixtures/others", "fixtures/first-sight");
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private static final Pattern WORD = Pattern.compile("\\p{L}++|\\d++");
    private static final Pattern YEAR = Pattern.compile("19[3-9]\\d");
    /** So many forms are those of whole papers. */
    private static final int LONG = 5;
    /** A line with as many characters is a paragraph. */
    private static final int PROSE = 200;

    private final List<String> forms = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Set<String> small = new HashSet<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final long seed;

    private Papers(long seed) throws IOException {
        this.seed = seed;
        for (String folder : FORMS) {
            forms.addAll(texts(folder));
        }
        for (String folder : TEXTS) {
            for (String text : texts(folder)) {
                text.lines().filter(line -> line.length() > PROSE).forEach(prose::add);
            }
        }
        for (String line : prose) {
            WORD.matcher(line).results().map(found -> found.group()).forEach(this::learn);
        }
        names.removeIf(name -> small.contains(name.toLowerCase(Locale.ROOT)) || MONTHS.contains(name));
        known.addAll(names);
    }

    /** Arguments: a folder, how many, and the seed. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
    }

    /** Writes papers to a folder; the first of them are the same, however many there are. */
    public static void write(Path folder, int count, long seed) throws IOException {
        Papers papers = new Papers(seed);
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "paper-%05d.txt", i)), papers.paper(i));
        }
    }

    private static List<String> texts(String folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private void learn(String word) {
        if (Character.isLowerCase(word.charAt(0))) {
            small.add(word);
            words.add(word);
        } else if (Character.isUpperCase(word.charAt(0)) && word.length() > 3) {
            names.add(word);
        }
    }

    private String paper(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        StringBuilder paper = new StringBuilder();
        Map<String, String> others = new HashMap<>();
        int years = random.nextInt(31) - 15;
        // those of the archive, which come first, stand for the longer papers
        String form = forms.get(random.nextInt(random.nextInt(2) == 0 ? LONG : forms.size()));
        for (String line : form.split("(?<=\n)")) {
            StringBuilder text = new StringBuilder(line);
            for (int more = line.length() > PROSE ? random.nextInt(4) : 0; more > 0; more--) {
                text.append('\n')
                        .append(prose.get(random.nextInt(prose.size())))
                        .append('\n');
            }
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                word.appendReplacement(paper, Matcher.quoteReplacement(other(word.group(), years, others, random)));
            }
            word.appendTail(paper);
        }
        return paper.toString();
    }

    /** A word that is told from what stands in a form stays as it is, and so do most words. */
    private String other(String word, int years, Map<String, String> others, Random random) {
        if (YEAR.matcher(word).matches()) {
            return Integer.toString(Integer.parseInt(word) + years);
        } else if (Character.isDigit(word.charAt(0))) {
            return word.length() < 3 && Integer.parseInt(word) <= 28 && Integer.parseInt(word) > 12
                    ? Integer.toString(13 + random.nextInt(16))
                    : word;
        } else if (MONTHS.contains(word)) {
            return others.computeIfAbsent(word, month -> MONTHS.get(random.nextInt(MONTHS.size())));
        } else if (Character.isLowerCase(word.charAt(0))) {
            return word.length() > 4 && random.nextInt(8) == 0 ? words.get(random.nextInt(words.size())) : word;
        } else if (known.contains(word)) {
            return others.computeIfAbsent(word, name -> random.nextInt(2) == 0 ? name : name(random));
        }
        return word;
    }

    /** One of fixtures, or one that is made up: the rarer, the more of them there are. */
    private String name(Random random) {
        if (random.nextInt(3) == 0) {
            return names.get(random.nextInt(names.size()));
        }
        int rank = (int) Math.exp(random.nextDouble() * Math.log(1_000_000));
        Random letters = new Random(rank);
        StringBuilder name = new StringBuilder();
        for (int syllable = 2 + letters.nextInt(2); syllable > 0; syllable--) {
            name.append("bdgklmnprstvz".charAt(letters.nextInt(13))).append("aeiou".charAt(letters.nextInt(5)));
        }
        name.append("nrsvkt".charAt(letters.nextInt(6)));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
