package org.opis.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What sites put around papers, whatever the site: the lines of frame.tsv. */
final class FrameWords {
    private static final Pattern BEHIND_NAME = Pattern.compile(" \\(.*");
    /** What may stand before a label. */
    private static final String LEAD = "[\\[•* ]{0,3}";

    /** Between a label and its value; catalogues set them in columns. */
    private static final String COLON = "(?: ?[:：] *|\\t+| {3,}(?=\\S))";

    /** "Declassified (previously SECRET)", "Secret – Declassified 28/06/2004", "Secret (opened 2011)". */
    static final String SECRECY =
            "(?:(?i:declassified|public(?:ly)? disclosed|open) ?\\((?i:previously|formerly|was) )?"
                    + "(?<classification>[^();–—]*?)(?: ?[();–—].*|\\]| {3,}.*|\\t.*)?";
    /** Fields whose values are more than what stands up to the next column. */
    private static final Map<String, String> VALUES = Map.of("classification", SECRECY);

    private static final Pattern CREDITED =
            Pattern.compile("(?i)[.,;] (?:obtained|translated|trans\\.|contributed)[^.]{0,60} by ");

    private static final int LONGEST_ITEM = 24;
    private static final Pattern BARE_NUMBER = Pattern.compile("(?!1[789]\\d\\d|20\\d\\d)\\d{1,4}\\.?");
    private static final Expression DATE = Expression.ofLayout("{date}");

    private static final FrameWords BUILT_IN = read();

    private final Map<Kind, Expression> lines;
    private final List<Label> labels;
    private final Expression names;

    private FrameWords(Map<Kind, Expression> lines, List<Label> labels, Expression names) {
        this.lines = lines;
        this.labels = labels;
        this.names = names;
    }

    /** What a line says of itself; the first that fits, in this order. */
    enum Kind {
        /** How a site shows the paper, which follows it. */
        VIEW,
        CHROME,
        LABEL,
        LINE,
        WEAK_LABEL,
        PART,
        /** The title of a paper in an edition, if the next line says where it is kept or what it holds. */
        ENTRY,
        /** The signature of an archive, in a line of its own. */
        SHELFMARK,
        /** A number alone: of a paper in an edition, or of a page. */
        NUMBER,
        POST,
        WEAK,
        /** A label that no list knows, with its value. */
        PAIR,
        PAPER,
        /** Nothing. */
        OPEN,
        /** Nothing, but that it may be the name of a site. */
        SITE
    }

    /**
     * A label before a colon, or a line that needs none.
     *
     * @param field what its value fills; "-" for none
     * @param match the whole line, the value in a group of the field's name
     */
    record Label(Kind kind, String field, Expression match) {
        Parts parts() {
            return new Parts(match);
        }
    }

    /** Whether it is a label and nothing else, as in a catalogue that sets each label and each value in a line. */
    static boolean isName(String line) {
        return line.indexOf(':') < 0 && BUILT_IN.names.pattern().matcher(line).matches();
    }

    static Kind kind(String line) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.SITE && kind != Kind.ENTRY && is(kind, line)) {
                return kind;
            }
        }
        return Kind.OPEN;
    }

    /** Whether a line may be the title of a paper with its number in an edition. */
    static boolean isEntry(String line) {
        return is(Kind.ENTRY, line);
    }

    /** Whether a line is a number of an edition, without a word before it; a year is none. */
    static boolean isBareNumber(String line) {
        return BARE_NUMBER.matcher(line).matches();
    }

    /** Whether a line is a date and nothing else. */
    static boolean isDate(String line) {
        return DATE.pattern().matcher(line).matches();
    }

    /** Whether it is a word of a menu: "Home", "Contents". */
    static boolean isWeakItem(String item) {
        return item.length() <= LONGEST_ITEM && is(Kind.WEAK, item) && Character.isLetter(item.codePointAt(0));
    }

    /** Whether a sentence of it says who translated the paper. */
    static boolean isCredited(String line) {
        return CREDITED.matcher(line).find();
    }

    /** Whether a line may be the name of a site or of a collection. */
    static boolean isSite(String line) {
        return is(Kind.SITE, line);
    }

    private static boolean is(Kind kind, String line) {
        Expression words = BUILT_IN.lines.get(kind);
        return words != null && words.pattern().matcher(line).matches();
    }

    /** The label that a line begins with, or is. */
    static Optional<Label> label(String line) {
        String whole = isName(line) ? BEHIND_NAME.matcher(line).replaceFirst("") + ":" : line;
        return BUILT_IN.labels.stream()
                .filter(label -> label.match().pattern().matcher(whole).matches())
                .findFirst();
    }

    private static FrameWords read() {
        Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
        List<Label> labels = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String row : rows()) {
            String[] cells = row.split("\t", 3);
            Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            String field = cells[1];
            String expression = cells[2];
            if (kind == Kind.LABEL || kind == Kind.WEAK_LABEL) {
                String value = field.equals("-")
                        ? ".*"
                        : VALUES.getOrDefault(field, "(?<" + field + ">.*?)(?:\\]| {3,}.*|\\t.*)?");
                names.add(unnamed(expression));
                expression = LEAD + "(?:" + expression + ")" + COLON + value;
                labels.add(new Label(kind, field, new Expression(expression)));
                expression = unnamed(expression);
            } else if (kind == Kind.LINE) {
                boolean whole = expression.indexOf("(?<" + field) < 0;
                labels.add(new Label(
                        kind, field, new Expression(whole ? "(?<" + field + ">" + expression + ")" : expression)));
                expression = unnamed(expression);
            }
            words.computeIfAbsent(kind, k -> new ArrayList<>()).add(expression);
        }
        Map<Kind, Expression> lines = new EnumMap<>(Kind.class);
        words.forEach((kind, all) -> lines.put(kind, new Expression(String.join("|", all))));
        return new FrameWords(
                lines, List.copyOf(labels), new Expression("(?:" + String.join("|", names) + ")(?: \\(.{2,20}\\))?"));
    }

    /** Of an expression that others are joined to: a group has its name once. */
    private static String unnamed(String expression) {
        return expression.replaceAll("\\(\\?<[a-z]+>", "(?:");
    }

    private static List<String> rows() {
        try (InputStream in = FrameWords.class.getResourceAsStream("frame.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(row -> !row.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
